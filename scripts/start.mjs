// `npm start`: everything from a fresh clone to a running portal.
//
//   npm start                  with the demo brand, where the database is empty
//   npm start -- --empty       without it
//   npm start -- --logs        the log on the terminal instead of in .data/logs
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { inDataFolder } from "./data-folder.mjs";
import { prepare } from "./prepare.mjs";

const { values: options } = parseArgs({ options: { empty: { type: "boolean" }, logs: { type: "boolean" } } });
const say = console.log;

/** @type {(() => Promise<void>)[]} what is to be undone, last first; the first is the database */
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
  const { findDemoAccounts, hasUsers, seedDemo } = await import("./database/demo.mjs");
  const { startPortal } = await import("./portal.mjs");
  const database = await holdDatabase();
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ("production"), DATABASE_URL: database.url };
  await Promise.all([build(["pages"], say), options.empty || seedDemo(database.url, { env, say })]);
  const logs = options.logs ? undefined : inDataFolder("logs");
  const portal = await startPortal({ env, logs, say });
  undo.push(portal.stop);
  mkdirSync(inDataFolder(""), { recursive: true });
  writeFileSync(inDataFolder("web.port"), String(portal.port));
  portal.failed.catch((error) => end(1, error));
  say(`\n  The portal is at ${process.env.PUBLIC_URL || `http://localhost:${portal.port}`}`);
  const wanted = Number(process.env.PORT || 3000);
  if (wanted && portal.port !== wanted) say(`  (port ${wanted} is taken)`);
  const demo = await findDemoAccounts(database.url);
  if (demo) sayDemoAccounts(demo);
  else if (!(await hasUsers(database.url)))
    say("\n  The first administrator: npm run -s create-admin -- --email … --name …");
  say(`\n  ${logs ? `Logs are in ${logs}. ` : ""}Ctrl-C stops everything.\n`);
}

/**
 * The database until the end, also where somebody kills the keeper of the embedded one.
 * @returns {Promise<import("./database/open.mjs").Database>}
 */
async function holdDatabase() {
  const { openDatabase } = await import("./database/open.mjs");
  const database = await openDatabase(say);
  undo.unshift(database.close);
  database.lost
    .then(async () => {
      if (ending) return;
      say("The database server is gone; it is started again.");
      undo.shift();
      const { url } = await holdDatabase();
      if (url !== database.url)
        await end(1, new Error("The database server came back at another address: start again."));
    })
    .catch((error) => end(1, error));
  return database;
}

/** @param {import("./database/demo.mjs").DemoAccounts} demo */
function sayDemoAccounts({ password, accounts }) {
  const widest = Math.max(...accounts.map(({ email }) => email.length));
  say(`\n  Demo accounts, all with the password ${password}`);
  for (const { email, role, partner } of accounts)
    say(`    ${email.padEnd(widest)}  ${role}${partner ? `, ${partner}` : ""}`);
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
