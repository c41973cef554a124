import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { deleteFile, storeFile } from "#app/platform/storage.server.ts";
import { readTable } from "#app/platform/tabular/read-table.server.ts";
import { TabularError } from "#app/platform/tabular/tabular-error.ts";

import { authorize, has, type StaffActor } from "../access/actor.ts";
import { type ImportRunId, newId } from "../ids.ts";
import { recogniseColumns } from "./fields.ts";
import { type ImportKind, noOptions } from "./import-run.ts";
import { MAX_ROWS, MAX_UPLOAD_BYTES } from "./limits.ts";

/**
 * Keeps an uploaded file and recognises its columns; nothing is imported yet. Throws what `readTable` throws for a file that
 * is no table, and file-empty for one without a row below its header.
 */
export async function uploadImport(
  actor: StaffActor,
  { kind, file }: { readonly kind: ImportKind; readonly file: File },
  now = new Date(),
): Promise<ImportRunId> {
  authorize(has(actor, "imports.run"), "imports.run");
  const content = new Uint8Array(await file.arrayBuffer());
  const header = await headerOf(content);
  const importRunId = newId("imp", now);
  const { key: storageKey } = await storeFile(content);
  try {
    await inTransaction((tx) =>
      tx.importRun.create({
        data: {
          id: importRunId,
          kind,
          fileName: fileNameOf(file.name),
          storageKey,
          header,
          mapping: recogniseColumns(kind, header),
          options: noOptions,
          status: "mapping",
          startedById: actor.userId,
          startedByName: actor.name,
          createdAt: now,
        },
      }),
    );
  } catch (error) {
    await deleteFile(storageKey);
    throw error;
  }
  log.info({ importRunId, kind, size: content.length }, "import uploaded");
  return importRunId;
}

async function headerOf(content: Uint8Array): Promise<string[]> {
  const table = await readTable(content, { maxBytes: MAX_UPLOAD_BYTES, maxRows: MAX_ROWS });
  for await (const _ of table.rows) return [...table.header];
  throw new TabularError("file-empty");
}

/** As browsers give it, without what could disturb a page or a log. */
function fileNameOf(name: string): string {
  return name.replaceAll(/\p{Cc}/gu, "").slice(-255) || "file";
}
