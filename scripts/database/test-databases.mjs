// Databases for tests: on a server of their own, so that `.data/` is never touched.
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createConnection } from "mysql2/promise";
import { openMariadb } from "../mariadb.mjs";
import { migrate } from "./migrate.mjs";

/** @import { Connection, RowDataPacket } from "mysql2/promise" */

const PREFIX = process.env.TEST_DATABASE_PREFIX || "portal_test";

/**
 * @typedef {object} TestServer
 * @property {(database: string) => string} url
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} TestDatabases of one run, migrated and empty
 * @property {readonly string[]} urls
 * @property {() => Promise<void>} close drops them
 */

/**
 * The server that TEST_DATABASE_SERVER_URL names, else one of the project, which several runs share.
 * @returns {Promise<TestServer>}
 */
export async function openTestServer() {
  const given = process.env.TEST_DATABASE_SERVER_URL;
  if (given) return { url: (database) => new URL(`/${database}`, given).href, close: async () => {} };
  return openMariadb({ home: path.resolve(".test-data/mariadb"), profile: "test", say: console.error });
}

/**
 * Makes databases whose names no other run has. Those of runs that were killed are dropped first: a run holds a lock of its
 * name for as long as it lives.
 * @param {TestServer} server
 * @param {number} count
 * @returns {Promise<TestDatabases>}
 */
export async function makeTestDatabases(server, count) {
  const holder = await createConnection({ uri: server.url("") });
  const run = await takeRunName(holder);
  await dropAbandoned(holder);
  const names = Array.from({ length: count }, (_, at) => `${run}_${at + 1}`);
  const urls = names.map(server.url);
  for (const url of urls) await migrate(url);
  return {
    urls,
    close: async () => {
      for (const name of names) await holder.query("DROP DATABASE IF EXISTS ??", [name]);
      await holder.end();
    },
  };
}

/** @param {Connection} holder */
async function takeRunName(holder) {
  for (;;) {
    const run = `${PREFIX}_${Date.now().toString(36)}${process.pid.toString(36)}`;
    const [lock] = await rows(holder, "SELECT GET_LOCK(?, 0) AS taken", run);
    if (lock?.taken === 1) return run;
    await sleep(2);
  }
}

/** @param {Connection} holder */
async function dropAbandoned(holder) {
  const pattern = `${PREFIX.replaceAll("_", "\\_")}\\_%`;
  const all = "SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA WHERE SCHEMA_NAME LIKE ?";
  for (const { name } of await rows(holder, all, pattern)) {
    const [lock] = await rows(holder, "SELECT IS_FREE_LOCK(?) AS free", name.slice(0, name.lastIndexOf("_")));
    if (lock?.free === 1) await holder.query("DROP DATABASE IF EXISTS ??", [name]);
  }
}

/**
 * @param {Connection} connection
 * @param {string} sql
 * @param {string} value
 * @returns {Promise<RowDataPacket[]>}
 */
async function rows(connection, sql, value) {
  const [found] = await connection.query(sql, [value]);
  return /** @type {RowDataPacket[]} */ (found);
}
