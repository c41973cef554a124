import type { Schedule } from "#app/platform/jobs.server.ts";
import { mailSchedule } from "#app/platform/mailer.server.ts";

import { sessionSchedule } from "./access/end-expired-sessions.server.ts";
import { uploadsSchedule } from "./imports/delete-old-uploads.server.ts";
import { orderingSchedules } from "./ordering/reactions.server.ts";

/** What runs by the clock. */
export const schedules: readonly Schedule[] = [mailSchedule, sessionSchedule, ...orderingSchedules, uploadsSchedule];
