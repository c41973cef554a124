import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import mysql, { type RowDataPacket } from "mysql2/promise";
import { afterAll, afterEach, beforeEach, expect, inject, test } from "vitest";
import { env } from "#app/platform/env.server.ts";
import { migrate } from "#scripts/database/migrate.mjs";
import { splitStatements } from "#scripts/database/statements.mjs";

const server = await mysql.createConnection({ uri: inject("serverUrl"), timezone: "Z" });
// Beside the worker's own database, and dropped with it should this run be killed.
const database = new URL(env.DATABASE_URL).pathname.slice(1).replace(/_(\d+)$/, "_m$1");
const url = new URL(`/${database}`, inject("serverUrl")).href;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(path.resolve(".test-data/migrations-"));
  await server.query("DROP DATABASE IF EXISTS ??", [database]);
});

afterEach(() => rmSync(folder, { recursive: true }));

afterAll(async () => {
  await server.query("DROP DATABASE IF EXISTS ??", [database]);
  await server.end();
});

const FIRST = "20260101000000_first";
const SECOND = "20260102000000_second";

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

async function rows(sql: string): Promise<RowDataPacket[]> {
  const [found] = await server.query<RowDataPacket[]>(sql.replaceAll("@", `\`${database}\`.`));
  return found;
}

const record = (): Promise<RowDataPacket[]> => rows("SELECT * FROM @_prisma_migrations ORDER BY started_at");

test("a database that does not exist is made, and migrations are applied in the order of their names", async () => {
  write(SECOND, "ALTER TABLE a ADD COLUMN c INT;");
  write(FIRST, "CREATE TABLE a (b INT);");

  expect(await migrate(url, { folder })).toEqual([FIRST, SECOND]);
  expect(await rows("SELECT b, c FROM @a")).toEqual([]);
});

test("what is recorded is what Prisma would have recorded", async () => {
  write(FIRST, "CREATE TABLE a (b INT);\n");
  await migrate(url, { folder });

  expect(await record()).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      checksum: "cc9d2fcac5163d0953113e36abedd7e9a13be3b5a151d24160b27862a80a927a",
      migration_name: FIRST,
      started_at: expect.any(Date),
      finished_at: expect.any(Date),
      logs: null,
      rolled_back_at: null,
      applied_steps_count: 1,
    },
  ]);
});

test("a second run does nothing", async () => {
  write(FIRST, "CREATE TABLE a (b INT);");
  await migrate(url, { folder });
  const before = await record();

  expect(await migrate(url, { folder })).toEqual([]);
  expect(await record()).toEqual(before);
});

test("a migration that was edited after it had been applied is refused, and nothing after it is applied", async () => {
  write(FIRST, "CREATE TABLE a (b INT);");
  await migrate(url, { folder });
  write(FIRST, "CREATE TABLE a (b BIGINT);");
  write(SECOND, "CREATE TABLE c (d INT);");

  await expect(migrate(url, { folder })).rejects.toThrow(/20260101000000_first was edited/);
  expect(await record()).toHaveLength(1);
});

test("a failed migration stays marked as Prisma marks it, and tells what failed", async () => {
  write(FIRST, "CREATE TABLE a (b INT); ALTER TABLE missing ADD COLUMN c INT; CREATE TABLE d (e INT);");

  await expect(migrate(url, { folder })).rejects.toThrow(/statement 2 of 3/);
  expect(await record()).toMatchObject([
    { finished_at: null, rolled_back_at: null, applied_steps_count: 1, logs: expect.stringContaining("missing") },
  ]);
});

test("a failed migration is taken up where it failed, once its file is mended", async () => {
  write(FIRST, "CREATE TABLE a (b INT); ALTER TABLE missing ADD COLUMN c INT; CREATE TABLE d (e INT);");
  await expect(migrate(url, { folder })).rejects.toThrow();
  write(FIRST, "CREATE TABLE a (b INT); ALTER TABLE a ADD COLUMN c INT; CREATE TABLE d (e INT);");

  expect(await migrate(url, { folder })).toEqual([FIRST]);
  expect(await rows("SELECT b, c, e FROM @a, @d")).toEqual([]);
  expect(await record()).toMatchObject([{ finished_at: expect.any(Date), logs: null, applied_steps_count: 1 }]);
  expect(await migrate(url, { folder })).toEqual([]);
});

test("the done part of a failed migration cannot be edited", async () => {
  write(FIRST, "CREATE TABLE a (b INT); ALTER TABLE missing ADD COLUMN c INT;");
  await expect(migrate(url, { folder })).rejects.toThrow();
  write(FIRST, "CREATE TABLE a (b BIGINT); ALTER TABLE a ADD COLUMN c INT;");

  await expect(migrate(url, { folder })).rejects.toThrow(/edited in that part/);
});

test("a failed statement that is tried again fails again where its table is there already", async () => {
  write(FIRST, "CREATE TABLE a (b INT); CREATE TABLE a (b INT);");

  await expect(migrate(url, { folder })).rejects.toThrow(/already exists/);
  await expect(migrate(url, { folder })).rejects.toThrow(/already exists/);
});

test("a migration killed between a statement and its count goes on: a table that is there was made by it", async () => {
  write(FIRST, "CREATE TABLE a (b INT); CREATE TABLE c (d INT);");
  await migrate(url, { folder });
  await rows("DROP TABLE @c");
  await rows("UPDATE @_prisma_migrations SET finished_at = NULL, applied_steps_count = 0");

  expect(await migrate(url, { folder })).toEqual([FIRST]);
  expect(await rows("SELECT b, d FROM @a, @c")).toEqual([]);
});

test("a statement that changes rows is counted in its own transaction, so that it runs once", async () => {
  write(FIRST, "CREATE TABLE a (b INT); INSERT INTO a VALUES (1); ALTER TABLE missing ADD COLUMN c INT;");
  await expect(migrate(url, { folder })).rejects.toThrow();
  await rows("UPDATE @_prisma_migrations SET logs = NULL");
  await expect(migrate(url, { folder })).rejects.toThrow(/statement 3/);

  expect(await rows("SELECT b FROM @a")).toEqual([{ b: 1 }]);
});

test("two at once: one applies, the other waits and finds nothing to do", async () => {
  write(FIRST, "CREATE TABLE a (b INT); DO SLEEP(0.3); CREATE TABLE c (d INT);");
  await server.query("CREATE DATABASE ??", [database]);

  const applied = await Promise.all([migrate(url, { folder }), migrate(url, { folder }), migrate(url, { folder })]);

  expect(applied.flat()).toEqual([FIRST]);
  expect(await record()).toHaveLength(1);
});

test("a migration that Prisma's resolve rolled back is applied anew", async () => {
  write(FIRST, "CREATE TABLE a (b INT);");
  await migrate(url, { folder });
  await rows("UPDATE @_prisma_migrations SET finished_at = NULL, rolled_back_at = NOW(3)");
  await rows("DROP TABLE @a");

  expect(await migrate(url, { folder })).toEqual([FIRST]);
  expect(await record()).toHaveLength(2);
});

test("statements are told apart whatever their texts and comments hold", () => {
  const sql = `-- a comment; with a semicolon and it's quote
    CREATE TABLE \`a;b\` (c VARCHAR(9) DEFAULT 'x;''y\\';'); /* and; another */
    INSERT INTO t VALUES ("d;e", 'f--g', 1-1, 2/2); # last;
    ;`;

  expect(splitStatements(sql)).toEqual([
    "CREATE TABLE `a;b` (c VARCHAR(9) DEFAULT 'x;''y\\';')",
    "INSERT INTO t VALUES (\"d;e\", 'f--g', 1-1, 2/2)",
  ]);
});
