import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import mysql, { type Connection, type RowDataPacket } from "mysql2/promise";
import { migrate } from "#scripts/database/migrate.mjs";
import { openMariadb } from "#scripts/mariadb.mjs";

const PREFIX = process.env.TEST_DATABASE_PREFIX ?? "portal_test";

/** A server for tests: never the one of `.data/`. `url` takes a database's name. */
export type TestServer = { readonly url: (database: string) => string; readonly close: () => Promise<void> };

/** The server TEST_DATABASE_SERVER_URL names, else the project's own for tests, which several runs share. */
export async function openTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_SERVER_URL;
  if (given) return { url: (database) => new URL(`/${database}`, given).href, close: async () => {} };
  const home = path.resolve(".test-data/mariadb");
  return openMariadb({ home, profile: "test", say: (line) => console.log(line) });
}

/** Databases of one run, migrated and empty; `close` drops them. */
export type TestDatabases = { readonly urls: readonly string[]; readonly close: () => Promise<void> };

/**
 * Makes `count` databases whose names no other run has, so that runs may share a server. Those of runs that were killed
 * are dropped first: a run holds a lock of its name for as long as it lives.
 */
export async function makeTestDatabases(server: TestServer, count: number): Promise<TestDatabases> {
  const holder = await mysql.createConnection({ uri: server.url("") });
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

/** Deletes every row but the record of migrations, in one round trip. */
export async function emptyDatabase(connection: Connection): Promise<void> {
  const [tables] = await connection.query<RowDataPacket[]>(
    "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE'",
  );
  const deletions = tables
    .filter(({ name }) => name !== "_prisma_migrations")
    .map(({ name }) => `DELETE FROM ${mysql.escapeId(name)}`);
  await connection.query(["SET FOREIGN_KEY_CHECKS = 0", ...deletions, "SET FOREIGN_KEY_CHECKS = 1"].join(";\n"));
}

async function takeRunName(holder: Connection): Promise<string> {
  for (;;) {
    const run = `${PREFIX}_${Date.now().toString(36)}${process.pid.toString(36)}`;
    const [[lock]] = await holder.query<RowDataPacket[]>("SELECT GET_LOCK(?, 0) AS taken", [run]);
    if (lock?.taken === 1) return run;
    await sleep(2);
  }
}

async function dropAbandoned(holder: Connection): Promise<void> {
  const [found] = await holder.query<RowDataPacket[]>(
    "SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA WHERE SCHEMA_NAME LIKE ?",
    [`${PREFIX.replaceAll("_", "\\_")}\\_%`],
  );
  for (const { name } of found) {
    const run = name.slice(0, name.lastIndexOf("_"));
    const [[lock]] = await holder.query<RowDataPacket[]>("SELECT IS_FREE_LOCK(?) AS free", [run]);
    if (lock?.free === 1) await holder.query("DROP DATABASE IF EXISTS ??", [name]);
  }
}
