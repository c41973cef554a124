// The worker process: reactions to what happened, and what runs by the clock. Any number of them may run, on any machine.
import { schedules } from "#app/domain/schedules.server.ts";
import { subscribers } from "#app/domain/subscribers.server.ts";
import { closeDatabase } from "#app/platform/db.server.ts";
import { runWorker } from "#app/platform/jobs.server.ts";
import { log } from "#app/platform/log.server.ts";
import { onStop } from "./stop-signals.ts";

const stop = new AbortController();
const finished = runWorker({ subscribers, schedules }, { signal: stop.signal });
log.info("worker started");

onStop(async () => {
  stop.abort();
  await finished;
  await closeDatabase();
});
