import { db } from "#app/platform/db.server.ts";
import type { Schedule } from "#app/platform/jobs.server.ts";

/** Takes expired sessions and links out of their tables. Nobody could use them any more. */
export const sessionSchedule: Schedule = {
  name: "end-expired-sessions",
  everyMs: 60 * 60 * 1_000,
  work: async (now) => {
    await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
    await db.passwordReset.deleteMany({ where: { expiresAt: { lt: now } } });
  },
};
