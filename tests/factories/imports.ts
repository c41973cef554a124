import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { systemActor } from "#app/domain/access/actor.ts";
import type { ImportRunId } from "#app/domain/ids.ts";
import { type ImportFile, importFile } from "#app/domain/imports/import-file.server.ts";
import type { ImportKind } from "#app/domain/imports/import-run.ts";
import { getImportRun, getRejectedRows, type ImportRunView } from "#app/domain/imports/queries.server.ts";
import { uploadImport } from "#app/domain/imports/upload-import.server.ts";

import { staffActor } from "./partners.ts";

const importer = systemActor("test", ["imports.run"]);

/** One of the small files that have the form of real ones. */
export function fixture(name: string): string {
  return path.resolve("tests/fixtures/imports", name);
}

type Wishes = Partial<Omit<ImportFile, "kind" | "file">>;

/** What the command says of a file that it imports. */
export async function imported(kind: ImportKind, file: string, wishes: Wishes = {}): Promise<ImportRunView> {
  const nothing = { columns: {}, currency: null, priceList: null, warehouse: null, dryRun: false };
  const { importRunId } = await importFile({ kind, file, ...nothing, ...wishes });
  return getImportRun(importer, importRunId);
}

/** The same for a file of a few lines. */
export async function importedText(
  kind: ImportKind,
  content: string | Uint8Array,
  wishes: Wishes = {},
): Promise<ImportRunView> {
  const folder = await mkdtemp(path.join(tmpdir(), "import-"));
  try {
    const file = path.join(folder, `${kind}.csv`);
    await writeFile(file, content);
    return await imported(kind, file, wishes);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Products, partners and past orders of the small real-life files, in GBP. */
export async function importedHistory(): Promise<readonly ImportRunView[]> {
  return [
    await imported("products", fixture("products.csv"), { currency: "GBP" }),
    await imported("partners", fixture("customers.csv"), { currency: "GBP" }),
    await imported("orders", fixture("order_lines.csv")),
  ];
}

/** "5: sku-unknown POST", line by line. */
export async function reasonsOf(importRunId: ImportRunId): Promise<readonly string[]> {
  const { rows } = await getRejectedRows(importer, { importRunId, reason: null });
  const said: string[] = [];
  for await (const { line, reason, facts } of rows) said.push(`${line}: ${reason} ${facts.text ?? ""}`.trimEnd());
  return said;
}

/** A file that somebody has uploaded and not yet started. */
export function anUpload(kind: ImportKind, content: string | Uint8Array, actor = staffActor()): Promise<ImportRunId> {
  const file = new File([typeof content === "string" ? content : new Uint8Array(content)], `${kind}.csv`);
  return uploadImport(actor, { kind, file });
}
