// The demo brand goes into an empty database only, and all of it or nothing: a seeding that was interrupted is known by a row
// that it leaves, and everything it wrote is removed before anybody works on it.
import { spawn } from "node:child_process";
import { createConnection } from "mysql2/promise";
import { deleteAllRows, isEmpty } from "./rows.mjs";

/** @import { Connection, RowDataPacket } from "mysql2/promise" */
/** @typedef {{ password: string, accounts: { email: string, role: string, partner?: string | null, note?: string | null }[] }} DemoAccounts */

const SEEDING = "demo-seeding"; // the key of that row in Setting, and the name of the lock of whoever is seeding
const SEEDED = "demo"; // the key of the row that holds the accounts
const WAIT_S = 600;

/**
 * @param {string} url
 * @param {{ env: NodeJS.ProcessEnv, say: (line: string) => void }} options
 * @returns {Promise<boolean>} false where the database holds something and was left as it is
 */
export async function seedDemo(url, { env, say }) {
  return withSeedingLock(url, say, async (connection) => {
    if (!(await isEmpty(connection))) return false;
    say("Seeding the demo brand …");
    await connection.query("INSERT INTO Setting (`key`, value, updatedAt) VALUES (?, 'true', UTC_TIMESTAMP(3))", [
      SEEDING,
    ]);
    await runSeedCommand(env);
    await connection.query("DELETE FROM Setting WHERE `key` = ?", [SEEDING]);
    return true;
  });
}

/**
 * Removes what an interrupted seeding left, waiting for one that is under way.
 * @param {string} url
 * @param {(line: string) => void} say
 */
export async function clearHalfSeeded(url, say) {
  const connection = await createConnection({ uri: url });
  const begun = await readSetting(connection, SEEDING);
  await connection.end();
  if (!begun) return;
  await withSeedingLock(url, say, async (locked) => {
    if (!(await readSetting(locked, SEEDING))) return;
    say("The demo brand was being seeded when that was interrupted; what there is of it is removed.");
    await deleteAllRows(locked);
  });
}

/**
 * @param {string} url
 * @returns {Promise<DemoAccounts | undefined>} undefined in a database that is no demo
 */
export async function findDemoAccounts(url) {
  const connection = await createConnection({ uri: url });
  try {
    const value = await readSetting(connection, SEEDED);
    // MySQL gives JSON parsed, MariaDB as text.
    return typeof value === "string" ? JSON.parse(value) : value;
  } finally {
    await connection.end();
  }
}

/**
 * @param {string} url
 * @returns {Promise<boolean>} whether anybody can sign in
 */
export async function hasUsers(url) {
  const connection = await createConnection({ uri: url });
  const [rows] = await connection.query("SELECT 1 FROM User LIMIT 1");
  await connection.end();
  return /** @type {RowDataPacket[]} */ (rows).length > 0;
}

/**
 * @template T
 * @param {string} url
 * @param {(line: string) => void} say
 * @param {(connection: Connection) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withSeedingLock(url, say, work) {
  const connection = await createConnection({ uri: url, multipleStatements: true });
  try {
    const lock = `${SEEDING}:${new URL(url).pathname.slice(1)}`.slice(0, 64);
    if (!(await takeLock(connection, lock, 0))) {
      say("Another process is seeding the demo brand; waiting for it …");
      if (!(await takeLock(connection, lock, WAIT_S))) throw new Error("The seeding of the demo brand does not end.");
    }
    return await work(connection);
  } finally {
    await connection.end();
  }
}

/**
 * @param {Connection} connection
 * @param {string} lock
 * @param {number} seconds
 */
async function takeLock(connection, lock, seconds) {
  const [rows] = await connection.query("SELECT GET_LOCK(?, ?) AS taken", [lock, seconds]);
  return /** @type {RowDataPacket[]} */ (rows)[0]?.taken === 1;
}

/**
 * @param {Connection} connection
 * @param {string} key
 */
async function readSetting(connection, key) {
  const [rows] = await connection.query("SELECT value FROM Setting WHERE `key` = ?", [key]);
  return /** @type {RowDataPacket[]} */ (rows)[0]?.value;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>}
 */
function runSeedCommand(env) {
  const args = ["--enable-source-maps", "build/node/commands/seed-demo.js"];
  // The commands it runs would each leave a line.
  const quietly = { ...env, LOG_LEVEL: env.LOG_LEVEL || "warn" };
  const command = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"], env: quietly });
  process.once("exit", () => command.kill());
  return new Promise((resolve, reject) => {
    command.once("exit", (code) => (code === 0 ? resolve() : reject(new Error("The demo brand could not be seeded."))));
  });
}
