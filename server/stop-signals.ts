import { log } from "#app/platform/log.server.ts";

/**
 * Runs `finish` once when the process is asked to stop, by a signal or because the process that started it is gone, and
 * ends the process.
 */
export function onStop(finish: () => Promise<void>): void {
  let stopping = false;
  const stop = async (cause: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log.info({ cause }, "stopping");
    try {
      await finish();
      process.exit(0);
    } catch (error) {
      log.error({ err: error }, "stopping failed");
      process.exit(1);
    }
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  process.on("disconnect", () => stop("parent gone"));
}
