// `npm start`: everything from a fresh clone to a running portal.
//
//   npm start                  with the demo brand, where the database is empty
//   npm start -- --empty       without it
//   npm start -- --logs        the log on the terminal instead of in .data/logs
import path from "node:path";
import { parseArgs } from "node:util";
import { prepare } from "./prepare.mjs";

const { values: options } = parseArgs({ options: { empty: { type: "boolean" }, logs: { type: "boolean" } } });
const say = console.log;

/** What is to be undone, last first. */
/** @type {(() => Promise<void>)[]} */
const undo = [];
let ending = false;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => end(0));
try {
  prepare(say);
  await start();
} catch (error) {
  await end(1, error);
}

async function start() {
  const { build } = await import("./build/parts.mjs");
  await build(["client", "node"], say);
  const { openDatabase } = await import("./database/open.mjs");
  const { findDemoAccounts, seedDemo } = await import("./database/demo.mjs");
  const { startPortal } = await import("./portal.mjs");
  const database = await openDatabase(say);
  undo.push(database.close);
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ("production"), DATABASE_URL: database.url };
  await Promise.all([build(["pages"], say), options.empty || seedDemo(database.url, { env, say })]);
  const logs = options.logs ? undefined : path.join(process.env.DATA_DIR || ".data", "logs");
  const portal = await startPortal({ env, logs, say });
  undo.push(portal.stop);
  portal.failed.catch((error) => end(1, error));
  database.lost.then(() => end(1, new Error("The database server is gone.")));
  welcome(portal.port, await findDemoAccounts(database.url), logs);
}

/**
 * @param {number} port
 * @param {import("./database/demo.mjs").DemoAccounts | undefined} demo
 * @param {string | undefined} logs
 */
function welcome(port, demo, logs) {
  const wanted = Number(process.env.PORT || 3000);
  if (wanted && port !== wanted) say(`Port ${wanted} is taken; the portal has ${port}.`);
  say(`\n  The portal is at ${process.env.PUBLIC_URL ?? `http://localhost:${port}`}\n`);
  if (demo) {
    say(`  Demo accounts, all with the password ${demo.password}`);
    const widest = Math.max(...demo.accounts.map(({ email }) => email.length));
    for (const { email, role, partner } of demo.accounts)
      say(`    ${email.padEnd(widest)}  ${role}${partner ? `, ${partner}` : ""}`);
  } else say("  The first administrator: npm run -s create-admin");
  say(`\n  ${logs ? `Logs are in ${logs}. ` : ""}Ctrl-C stops everything.\n`);
}

/**
 * @param {number} code
 * @param {unknown} [error]
 */
async function end(code, error) {
  if (ending) return;
  ending = true;
  if (error) console.error(error instanceof Error ? `\n${error.message}` : error);
  if (undo.length) say("Stopping …");
  for (const step of undo.reverse()) await step();
  process.exit(code);
}
