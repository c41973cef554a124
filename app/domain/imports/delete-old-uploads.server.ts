import { db, inTransaction } from "#app/platform/db.server.ts";
import type { Schedule } from "#app/platform/jobs.server.ts";
import { deleteFile } from "#app/platform/storage.server.ts";

import { KEEP_UPLOADS_DAYS } from "./limits.ts";

/** Deletes files that nobody will read: of runs that are over, of uploads and dry runs that nobody went on with. */
export async function deleteOldUploads(now: Date): Promise<void> {
  const old = new Date(now.getTime() - KEEP_UPLOADS_DAYS * 86_400_000);
  const uploads = await db.importRun.findMany({
    where: { status: { in: ["mapping", "done", "failed"] }, storageKey: { not: null }, createdAt: { lt: old } },
    select: { id: true, storageKey: true, status: true },
  });
  for (const { id, storageKey, status } of uploads) {
    if (storageKey !== null) await deleteFile(storageKey);
    await inTransaction((tx) =>
      status === "mapping"
        ? tx.importRun.deleteMany({ where: { id, status } })
        : tx.importRun.updateMany({ where: { id, storageKey }, data: { storageKey: null } }),
    );
  }
}

export const uploadsSchedule: Schedule = {
  name: "imports.delete-old-uploads",
  everyMs: 6 * 3_600_000,
  work: deleteOldUploads,
};
