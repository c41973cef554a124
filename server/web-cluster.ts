import cluster from "node:cluster";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "#app/platform/log.server.ts";
import { onStop } from "./stop-signals.ts";

/** Keeps `count` web processes on one port, and starts a new one for each that dies. */
export async function superviseWebProcesses(count: number, port: number): Promise<void> {
  let stopping = false;
  const start = (): void => {
    cluster.fork({ PORT: String(port) });
  };
  for (let i = 0; i < count; i++) start();
  cluster.once("listening", (_worker, address) => process.send?.({ listening: address.port }));
  cluster.on("exit", async (worker, code, signal) => {
    if (stopping) return;
    log.error({ pid: worker.process.pid, code, signal }, "web process died");
    await sleep(1_000);
    if (!stopping) start();
  });
  onStop(async () => {
    stopping = true;
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    const gone = workers.map((worker) => new Promise((resolve) => worker.once("exit", resolve)));
    for (const worker of workers) worker.process.kill("SIGTERM");
    await Promise.all(gone);
  });
}
