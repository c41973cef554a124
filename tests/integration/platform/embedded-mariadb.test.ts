import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import mysql, { type RowDataPacket } from "mysql2/promise";
import { afterAll, expect, test } from "vitest";
import { openMariadb } from "#scripts/mariadb.mjs";
import { isRunning } from "#scripts/processes.mjs";

// A home of its own: what these tests kill, no other test uses.
const home = mkdtempSync(path.resolve(".test-data/mariadb-"));
const open = () => openMariadb({ home, profile: "portal", say: () => {} });
const pidIn = (file: string): number => Number(readFileSync(path.join(home, file), "utf8"));
const isServing = (pid: number): boolean => isRunning(pid, home);

afterAll(() => rmSync(home, { recursive: true }));

async function query(url: string, sql: string): Promise<RowDataPacket[]> {
  const connection = await mysql.createConnection({ uri: url });
  try {
    const [rows] = await connection.query<RowDataPacket[]>(sql);
    return rows;
  } finally {
    await connection.end();
  }
}

test("the server is shared by all who need it, and stops with the last", async () => {
  const [one, other] = await Promise.all([open(), open()]);
  const pid = pidIn("server.pid");

  expect(one.url("portal")).toBe(other.url("portal"));
  await one.close();
  expect(await query(other.url("portal"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await other.close();
  expect(isServing(pid)).toBe(false);
});

test("nobody gets in without the password, which only its owner can read", async () => {
  const database = await open();
  const url = new URL(database.url("portal"));
  const withoutPassword = (user: string) => query(`mysql://${user}@${url.host}/mysql`, "SELECT 1");

  await expect(withoutPassword("root")).rejects.toThrow(/denied/);
  await expect(withoutPassword("portal")).rejects.toThrow(/denied/);
  await expect(withoutPassword("")).rejects.toThrow(/denied/);
  expect(statSync(path.join(home, "password")).mode & 0o777).toBe(0o600);
  expect(statSync(home).mode & 0o777).toBe(0o700);
  await database.close();
});

test("killed with everything around it, it comes back with what was committed", async () => {
  const before = await open();
  await query(before.url("portal"), "CREATE TABLE promise (kept INT)");
  await query(before.url("portal"), "INSERT INTO promise VALUES (1)");
  process.kill(pidIn("keeper.lock"), "SIGKILL");
  process.kill(pidIn("server.pid"), "SIGKILL");
  await before.lost;

  const [after, atOnce] = await Promise.all([open(), open()]);

  expect(await query(after.url("portal"), "SELECT kept FROM promise")).toEqual([{ kept: 1 }]);
  expect(atOnce.url("portal")).toBe(after.url("portal"));
  await Promise.all([after.close(), atOnce.close()]);
});

test("a server that dies alone is started again for those who use it, on the same port", async () => {
  const database = await open();
  const pid = pidIn("server.pid");
  process.kill(pid, "SIGKILL");

  await expect
    .poll(() => query(database.url("portal"), "SELECT kept FROM promise").catch(() => []), { timeout: 15_000 })
    .toEqual([{ kept: 1 }]);
  expect(pidIn("server.pid")).not.toBe(pid);
  await database.close();
});

test("a server whose keeper was killed is stopped before another takes its files", async () => {
  const first = await open();
  const orphan = pidIn("server.pid");
  process.kill(pidIn("keeper.lock"), "SIGKILL");
  await first.lost;
  expect(isServing(orphan)).toBe(true);

  const second = await open();

  expect(isServing(orphan)).toBe(false);
  expect(await query(second.url("portal"), "SELECT kept FROM promise")).toEqual([{ kept: 1 }]);
  await second.close();
});
