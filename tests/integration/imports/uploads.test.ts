import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type ImportRunId, newId } from "#app/domain/ids.ts";
import { getColumnChoice } from "#app/domain/imports/column-choice.server.ts";
import { deleteOldUploads } from "#app/domain/imports/delete-old-uploads.server.ts";
import { discardUpload } from "#app/domain/imports/discard-upload.server.ts";
import { importCheckedFile } from "#app/domain/imports/import-checked-file.server.ts";
import { noOptions } from "#app/domain/imports/import-run.ts";
import { carryOn } from "#app/domain/imports/internal/carry-on.server.ts";
import { getImportRun, listImportRuns, listRejections } from "#app/domain/imports/queries.server.ts";
import { type StartImport, startImport } from "#app/domain/imports/start-import.server.ts";
import { db } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { anUpload, fixture, importedHistory } from "#tests/factories/imports.ts";
import { settle } from "#tests/factories/ordering.ts";
import { memberActor, staffActor } from "#tests/factories/partners.ts";

import { businessState } from "./business-state.ts";

const desk = staffActor("order_desk");
const gbp = { ...noOptions, currency: "GBP" };
const page = { page: 1, pageSize: 25, sort: "line", direction: "asc" as const };

describe("an upload", () => {
  test("has its columns recognised and shows its first rows, and writes nothing yet", async () => {
    const runId = await anUpload("products", await readFile(fixture("products.csv")), desk);
    expect(await getColumnChoice(desk, runId)).toMatchObject({
      kind: "products",
      header: ["sku", "name", "list_price", "typical_quantity"],
      mapping: { sku: 0, nameEn: 1, listPrice: 2 },
      sample: [{ line: 2, cells: ["10002", "INFLATABLE POLITICAL GLOBE", "0.85", "12"] }, {}, {}, {}, {}],
    });
    expect(await db.product.count()).toBe(0);
    expect(await db.outboxEvent.count()).toBe(0);
  });

  test("goes in by the worker, packed as it came, and is then forgotten", async () => {
    await importedHistory();
    const wanted = await businessState();
    await db.orderReturn.deleteMany();
    await db.salesOrder.deleteMany();

    const runId = await anUpload("orders", gzipSync(await readFile(fixture("order_lines.csv"))), desk);
    const { storageKey } = await db.importRun.findUniqueOrThrow({ where: { id: runId } });
    await start(runId);
    expect(await getImportRun(desk, runId)).toMatchObject({ status: "queued", startedBy: desk.name });
    await settle();
    expect(await getImportRun(desk, runId)).toMatchObject({
      status: "done",
      rowsTotal: 14,
      counts: { rowsRead: 14, created: 10, updated: 0, unchanged: 0, rejected: 4 },
    });
    const { orders, lines, returns } = await businessState();
    expect({ orders, lines, returns }).toEqual({ orders: wanted.orders, lines: wanted.lines, returns: wanted.returns });
    expect(existsSync(stored(storageKey))).toBe(false);
    const told = await db.auditEntry.findMany({ where: { subjectId: runId }, orderBy: { at: "asc" } });
    expect(told.map(({ action, actorName }) => `${action} ${actorName}`)).toEqual([
      `import.started ${desk.name}`,
      `import.finished ${desk.name}`,
    ]);
  });

  test("is started once, by someone who may, with the columns it needs", async () => {
    const runId = await anUpload("products", "Artikel,Bezeichnung\nA-1,Hammer", desk);
    await expect(start(runId)).rejects.toMatchObject({
      code: "import-columns-missing",
      facts: { columns: ["sku"] },
    });
    await expect(start(runId, { mapping: { sku: 7 } })).rejects.toMatchObject({ code: "import-columns-missing" });
    for (const actor of [staffActor("marketing"), staffActor("finance")])
      await expect(startImport(actor, order(runId))).rejects.toMatchObject({ status: 403 });
    await expect(anUpload("products", "sku\nA", staffActor("sales"))).rejects.toMatchObject({ status: 403 });
    await expect(getImportRun(memberActor(newId("par")), runId)).rejects.toMatchObject({ status: 403 });

    await start(runId, { mapping: { sku: 0, nameEn: 1 } });
    await expect(start(runId, { mapping: { sku: 0 } })).rejects.toMatchObject({ code: "import-moved-on" });
    await expect(getColumnChoice(desk, runId)).rejects.toMatchObject({ code: "import-moved-on" });
    await expect(discardUpload(desk, { importRunId: runId })).rejects.toMatchObject({ code: "import-moved-on" });
    await settle();
    expect(await db.product.findMany({ select: { code: true, nameEn: true } })).toEqual([
      { code: "A-1", nameEn: "Hammer" },
    ]);
  });

  test("can be discarded, and is after a week", async () => {
    const discarded = await anUpload("products", "sku\nA", desk);
    await discardUpload(desk, { importRunId: discarded });
    await expect(getImportRun(desk, discarded)).rejects.toMatchObject({ status: 404 });

    const forgotten = await anUpload("products", "sku\nA", desk);
    const { storageKey } = await db.importRun.findUniqueOrThrow({ where: { id: forgotten } });
    await deleteOldUploads(inDays(6));
    expect(existsSync(stored(storageKey))).toBe(true);
    await deleteOldUploads(inDays(8));
    expect(existsSync(stored(storageKey))).toBe(false);
    await expect(getImportRun(desk, forgotten)).rejects.toMatchObject({ status: 404 });
  });
});

describe("a dry run", () => {
  test("reports every row as the import would, and writes nothing but its report", async () => {
    await importedHistory();
    const before = await businessState();
    const runId = await anUpload(
      "products",
      "sku,name,price\n10002,INFLATABLE GLOBE,0.85\nNEW,New,1\n ,x,1\nNEW,y,2",
      desk,
    );
    await start(runId, { mapping: { sku: 0, nameEn: 1, listPrice: 2 }, dryRun: true });
    await settle();
    expect(await getImportRun(desk, runId)).toMatchObject({
      status: "done",
      dryRun: true,
      counts: { rowsRead: 4, created: 1, updated: 1, unchanged: 0, rejected: 2 },
      can: { importChecked: true },
    });
    expect({ ...(await businessState()), told: [] }).toEqual(before);

    const importedId = await importCheckedFile(desk, { importRunId: runId });
    await expect(importCheckedFile(desk, { importRunId: runId })).rejects.toMatchObject({ code: "import-moved-on" });
    await settle();
    expect(await getImportRun(desk, importedId)).toMatchObject({
      status: "done",
      dryRun: false,
      counts: { rowsRead: 4, created: 1, updated: 1, unchanged: 0, rejected: 2 },
    });
    expect(await getImportRun(desk, runId)).toMatchObject({ dryRun: true, can: { importChecked: false } });
    expect(await db.product.count()).toBe(6);
  });

  test("of orders counts each line once, though none of them is there for the next", async () => {
    await importedHistory();
    await db.orderReturn.deleteMany();
    await db.salesOrder.deleteMany();
    const runId = await anUpload("orders", await readFile(fixture("order_lines.csv")), desk);
    await start(runId, { dryRun: true });
    await settle();
    expect((await getImportRun(desk, runId)).counts).toMatchObject({ created: 10, rejected: 4 });
    expect(await db.salesOrder.count()).toBe(0);
    expect(await db.orderReturn.count()).toBe(0);
  });
});

describe("a run that is left in the middle", () => {
  const file = `code,country\n${Array.from({ length: 2_500 }, (_, at) => `D${at},GB`).join("\n")}\nD7,GB\n`;

  test("is carried on after its last batch, and its report is as if it had not been", async () => {
    const runId = await anUpload("partners", file, desk);
    await start(runId, { options: gbp });
    const open = async () => Buffer.from(file);
    const slice = { open, clock: () => new Date() };
    const ends: string[] = [];
    for (let left = true; left; ) {
      const end = await carryOn(runId, { ...slice, sliceMs: -1 });
      ends.push(end);
      left = end === "paused";
    }
    expect(ends.length).toBeGreaterThan(2);
    expect(await getImportRun(desk, runId)).toMatchObject({
      status: "done",
      counts: { rowsRead: 2_501, created: 2_500, updated: 0, unchanged: 0, rejected: 1 },
      reasons: [{ reason: "repeated", count: 1 }],
    });
    expect(await carryOn(runId, slice)).toBe("left");
    expect(await db.partner.count()).toBe(2_500);
  });

  test("is carried on by one of two that try", async () => {
    const runId = await anUpload("partners", file, desk);
    await start(runId, { options: gbp });
    const slice = { open: async () => Buffer.from(file), clock: () => new Date() };
    const ends = await Promise.all([carryOn(runId, slice), carryOn(runId, slice)]);
    expect(ends.toSorted()).toEqual(["done", "left"]);
    expect((await getImportRun(desk, runId)).counts).toMatchObject({ rowsRead: 2_501, created: 2_500, rejected: 1 });
  });
});

describe("a file that cannot be read", () => {
  test.each([
    ["an empty one", "", "file-empty"],
    ["one with a header only", "sku,name\n", "file-empty"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "file-wrong-type"],
    ["a web page", "<!doctype html><html><body>no</body></html>", "file-wrong-type"],
    ["a broken archive", gzipSync("sku\nA\nB\nC\n".repeat(50)).subarray(0, 20), "file-malformed"],
  ])("%s is refused at the door", async (_, content, code) => {
    await expect(anUpload("products", content, desk)).rejects.toMatchObject({ code });
    expect(await db.importRun.count()).toBe(0);
  });

  test("one that breaks near its end ends the run before anything is written", async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `D${at},GB`).join("\n");
    const runId = await anUpload("partners", `code,country\n${rows}\nX,"never closed\n`, desk);
    await start(runId, { options: gbp });
    await settle();
    expect(await getImportRun(desk, runId)).toMatchObject({
      status: "failed",
      error: { code: "file-malformed", facts: { line: 3_002 } },
      counts: { rowsRead: 0, created: 0 },
    });
    expect(await db.partner.count()).toBe(0);
  });

  test("one whose rows are bad loses these rows, each with its line", async () => {
    const gb18030 = Buffer.from([0xb9, 0xa4, 0xbe, 0xdf, 0xbd, 0xf5]);
    const file = Buffer.concat([
      Buffer.from("sku,name,price\nA-1,"),
      gb18030,
      Buffer.from(",1.5\nA-2,NUL\0,1\nA-3,=1+1,2\nA-4,Too,many,cells\n,Nameless,1\nA-6,,1\nA-7,Free,0\n"),
    ]);
    const runId = await anUpload("products", file, desk);
    await start(runId, { mapping: { sku: 0, nameEn: 1, listPrice: 2 } });
    await settle();
    const { rows } = await listRejections(desk, { importRunId: runId, reason: null }, page);
    expect(rows.map(({ line, reason }) => [line, reason])).toEqual([
      [3, "control-character"],
      [5, "too-many-cells"],
      [6, "value-missing"],
      [7, "name-missing"],
      [8, "number-too-small"],
    ]);
    expect(rows[1]?.cells).toEqual(["A-4", "Too", "many", "cells"]);
    expect(await db.product.findMany({ select: { code: true, nameEn: true }, orderBy: { code: "asc" } })).toEqual([
      { code: "A-1", nameEn: "工具锦" },
      { code: "A-3", nameEn: "=1+1" },
    ]);
  });
});

test("the list has every import, newest first, by kind where one is asked for", async () => {
  await importedHistory();
  const newest = { ...page, sort: "createdAt", direction: "desc" as const };
  const all = await listImportRuns(desk, { kind: null }, newest);
  expect(all.rows.map(({ kind, startedBy }) => [kind, startedBy])).toEqual([
    ["orders", null],
    ["partners", null],
    ["products", null],
  ]);
  expect((await listImportRuns(desk, { kind: "partners" }, newest)).total).toBe(1);
});

function order(importRunId: ImportRunId, wishes: Partial<StartImport> = {}): StartImport {
  return { importRunId, mapping: {}, options: noOptions, dryRun: false, ...wishes };
}

async function start(importRunId: ImportRunId, wishes: Partial<StartImport> = {}): Promise<void> {
  const { mapping } = await getColumnChoice(desk, importRunId);
  await startImport(desk, order(importRunId, { mapping, ...wishes }));
}

function stored(storageKey: string | null): string {
  return path.join(env.DATA_DIR, "storage", storageKey ?? "");
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}
