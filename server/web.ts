// The web process: express in front of Remix. With WEB_CONCURRENCY above 1 this process only watches over that many others.
import cluster from "node:cluster";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { closeDatabase } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { viteFor } from "./development.ts";
import { findFreePort } from "./free-port.ts";
import { gracefulStop } from "./graceful-stop.ts";
import { builtPages, type Pages, portalApp } from "./portal-app.ts";
import { onStop } from "./stop-signals.ts";
import { superviseWebProcesses } from "./web-cluster.ts";

if (cluster.isPrimary && env.WEB_CONCURRENCY > 1) {
  await superviseWebProcesses(env.WEB_CONCURRENCY, await choosePort());
} else {
  await serve(cluster.isPrimary ? await choosePort() : env.PORT);
}

async function choosePort(): Promise<number> {
  const port = await findFreePort(env.HOST, env.PORT);
  if (port !== env.PORT) log.warn({ wanted: env.PORT, port }, "port taken");
  return port;
}

async function serve(port: number): Promise<void> {
  const { watch, stop } = gracefulStop();
  const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 66_000 });
  server.on("request", portalApp(await loadPages(server), env, watch));
  server.listen(port, env.HOST, () => {
    const { port } = server.address() as AddressInfo;
    log.info({ host: env.HOST, port }, "listening");
    process.send?.({ listening: port });
  });
  onStop(async () => {
    await stop(server);
    await closeDatabase();
  });
}

async function loadPages(server: Server): Promise<Pages> {
  if (env.NODE_ENV === "development") return viteFor(server);
  return builtPages(await import(pathToFileURL(path.resolve("build/remix/server/index.js")).href));
}
