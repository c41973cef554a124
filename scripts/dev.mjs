// `npm run dev`: the portal straight from its sources. Pages change in the browser as they are saved; the host and the worker
// are bundled again and restarted. After a change of the Prisma schema: stop, and start again.
import { readFileSync } from "node:fs";
import { prepare } from "./prepare.mjs";

const say = console.log;
let ending = false;

prepare(say);
const { context } = await import("esbuild");
const { build, nodeBundle } = await import("./build/parts.mjs");
const { openDatabase } = await import("./database/open.mjs");
const { findDemoAccounts, seedDemo } = await import("./database/demo.mjs");
const { startPortal } = await import("./portal.mjs");

await build(["client", "node"], say);
const database = await openDatabase(say);
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, NODE_ENV: "development", DATABASE_URL: database.url };
await seedDemo(database.url, { env, say });
const portal = await startPortal({ env, logs: undefined, say });
const bundler = await context({ ...nodeBundle(), plugins: [{ name: "restart", setup: restartAfterBuild }] });
await bundler.watch();
portal.failed.catch(end);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => end());
say(
  `\n  The portal is at http://localhost:${portal.port}. Demo password: ${(await findDemoAccounts(database.url))?.password ?? "none"}\n`,
);

/** @param {import("esbuild").PluginBuild} bundle */
function restartAfterBuild(bundle) {
  let before = contents();
  bundle.onEnd(({ errors }) => {
    for (const { text, location } of errors) say(`${location?.file}:${location?.line}: ${text}`);
    const now = contents();
    if (now.web !== before.web) portal.restart("web");
    if (now.worker !== before.worker) portal.restart("worker");
    before = now;
  });
}

/** A chunk's name holds its content's hash, so an entry changes with anything that it imports. */
function contents() {
  return { web: readFileSync("build/node/web.js", "utf8"), worker: readFileSync("build/node/worker.js", "utf8") };
}

/** @param {Error} [error] */
async function end(error) {
  if (ending) return;
  ending = true;
  if (error) console.error(error.message);
  await Promise.all([bundler.dispose(), portal.stop()]);
  await database.close();
  process.exit(error ? 1 : 0);
}
