import { db } from "#app/platform/db.server.ts";
import { isWorkerAlive } from "#app/platform/jobs.server.ts";
import { log } from "#app/platform/log.server.ts";

/** Whether this portal can serve: the database answers, no migration is half done, a worker lives. */
export type Readiness = { readonly database: boolean; readonly migrations: boolean; readonly worker: boolean };

export async function checkReadiness(now = new Date()): Promise<Readiness> {
  try {
    const open = await db.$queryRaw<{ unfinished: bigint; finished: bigint }[]>`
      SELECT COALESCE(SUM(finished_at IS NULL AND rolled_back_at IS NULL), 0) AS unfinished,
             COALESCE(SUM(finished_at IS NOT NULL), 0) AS finished
      FROM _prisma_migrations`;
    const migrations = Number(open[0]?.unfinished) === 0 && Number(open[0]?.finished) > 0;
    return { database: true, migrations, worker: await isWorkerAlive(now) };
  } catch (error) {
    log.error({ err: error }, "not ready");
    return { database: false, migrations: false, worker: false };
  }
}
