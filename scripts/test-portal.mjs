// The portal that the browser tests visit: built, in production mode, on a database of its own that is seeded with the demo
// brand and dropped at the end. Playwright starts it (playwright.config.ts) and stops it with SIGTERM.
import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { prepare } from "./prepare.mjs";

const say = console.error;

prepare(say);
const { build } = await import("./build/parts.mjs");
const { seedDemo } = await import("./database/demo.mjs");
const { makeTestDatabases, openTestServer } = await import("./database/test-databases.mjs");
const { startPortal } = await import("./portal.mjs");

await build(["client", "node", "pages"], say);
const server = await openTestServer();
const databases = await makeTestDatabases(server, 1);
const [url = ""] = databases.urls;
const files = `.test-data/portal-${process.env.PORT}`;
removeOldFiles();
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, NODE_ENV: "production", DATABASE_URL: url, DATA_DIR: files, LOG_LEVEL: "warn" };
await seedDemo(url, { env, say });
const portal = await startPortal({ env, logs: `${files}/logs`, say });
portal.failed.catch(end);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, () => end());

// A second signal, or a process that ends because of the first, must not close everything twice.
let ending = false;

/** @param {Error} [error] */
async function end(error) {
  if (ending) return;
  ending = true;
  if (error) console.error(error.message);
  await portal.stop();
  await databases.close();
  await server.close();
  process.exit(error ? 1 : 0);
}

/** Logs and pictures of earlier runs are kept for a day, for whoever looks into a failure. */
function removeOldFiles() {
  for (const name of readdirSync(".test-data").filter((file) => file.startsWith("portal-"))) {
    const folder = path.join(".test-data", name);
    const isOld = Date.now() - statSync(folder).mtimeMs > 86_400_000;
    if (isOld || folder === path.normalize(files)) rmSync(folder, { recursive: true, force: true });
  }
}
