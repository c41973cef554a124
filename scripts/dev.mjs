// `npm run dev`: the portal straight from its sources. Pages change in the browser as they are saved; the host and the worker
// are bundled again and restarted. After a change of the Prisma schema: stop, and start again.
import { context } from "esbuild";
import { prepare } from "./prepare.mjs";

const say = console.log;
let ending = false;

prepare(say);
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
  let first = true;
  bundle.onEnd(({ errors }) => {
    for (const { text, location } of errors) say(`${location?.file}:${location?.line}: ${text}`);
    if (!first && errors.length === 0) portal.restart();
    first = false;
  });
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
