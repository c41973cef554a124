// Applies prisma/migrations in Prisma's own layout and keeps Prisma's own record of them (table _prisma_migrations), so that
// `prisma migrate deploy` on a connected machine finds nothing to do.
//
// MySQL commits every CREATE, ALTER and DROP at once: a migration that fails at its third statement has done two of them, and
// no transaction can take those back. So a migration is applied statement by statement, and its row says how far it came:
//
//   started_at             when it was begun
//   applied_steps_count    statements done so far (as in Prisma, 1 once all is done)
//   logs                   the error it failed with; empty while it runs, or if the runner was killed
//   finished_at            set at the end
//
// The next run takes up an unfinished migration after the last statement done:
//   - after a failure (logs are set) the failed statement is tried again. The file may be mended first, from that statement
//     on; what is done must stay as it is, which a checksum in `logs` proves.
//   - after a kill (logs are empty) nobody knows whether the next statement was done. One that changes rows was done or undone
//     together with its count. One that changes tables is atomic by itself and is run again: if the server answers that what
//     it makes is there already, or what it drops is gone, it was done.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { splitStatements } from "./statements.mjs";

/** @import { Connection, RowDataPacket } from "mysql2/promise" */
/** @typedef {{ name: string, checksum: string, statements: string[] }} Migration */
/** @typedef {{ id: string, checksum: string, finished: boolean, done: number, logs: string | null }} Row */

const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

const LOCK = "prisma_migrate"; // the one Prisma takes; the server frees it when the connection ends, however that happens
const LOCK_WAIT_S = 120;

/** Answers that mean "done already": table, column, index or key exists; column, key or table to drop does not. */
const DONE_ALREADY = new Set([1050, 1051, 1060, 1061, 1091, 1826]);

const RECORD = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at DATETIME(3),
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at DATETIME(3),
  started_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  applied_steps_count INTEGER UNSIGNED NOT NULL DEFAULT 0
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`;

/**
 * Brings a database up to date. Several processes may call it at once: one works, the others wait and find nothing to do.
 * @param {string} url of the database, which is made if there is none
 * @param {{ folder?: string, say?: (line: string) => void }} [options]
 * @returns {Promise<string[]>} the names of the migrations applied now
 * @throws {Error} where an applied migration was edited, or a statement fails; then its row says so
 */
export async function migrate(url, { folder = MIGRATIONS, say = () => {} } = {}) {
  const connection = await connect(url);
  try {
    await takeLock(connection);
    await connection.query(RECORD);
    const applied = [];
    for (const migration of readMigrations(folder)) {
      const row = await findRow(connection, migration.name);
      if (row?.finished) {
        refuseEdited(migration, row);
        continue;
      }
      say(row ? `Taking up migration ${migration.name}` : `Applying migration ${migration.name}`);
      await apply(connection, migration, row);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await connection.end().catch(() => connection.destroy());
  }
}

/** @param {string} url */
async function connect(url) {
  const { createConnection } = await import("mysql2/promise");
  try {
    return await createConnection({ uri: url, timezone: "Z", charset: "utf8mb4" });
  } catch (error) {
    if (codeOf(error) !== "ER_BAD_DB_ERROR") throw error;
  }
  const address = new URL(url);
  const name = decodeURIComponent(address.pathname.slice(1));
  address.pathname = "/";
  const server = await createConnection({ uri: address.href, charset: "utf8mb4" });
  await server.query("CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci", [name]);
  await server.end();
  return createConnection({ uri: url, timezone: "Z", charset: "utf8mb4" });
}

/** @param {Connection} connection */
async function takeLock(connection) {
  const [rows] = await connection.query("SELECT GET_LOCK(?, ?) AS taken", [LOCK, LOCK_WAIT_S]);
  const [row] = /** @type {RowDataPacket[]} */ (rows);
  if (row?.taken !== 1) throw new Error(`Another process has been migrating for over ${LOCK_WAIT_S} s.`);
}

/**
 * @param {string} folder
 * @returns {Migration[]} in order of their names, which begin with a time
 */
function readMigrations(folder) {
  const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "migration.sql")));
  return names.sort().map((name) => {
    const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
    return { name, checksum: sha256(sql), statements: splitStatements(sql) };
  });
}

/**
 * The row that counts: not one that Prisma's `migrate resolve` rolled back.
 * @param {Connection} connection
 * @param {string} name
 * @returns {Promise<Row | undefined>}
 */
async function findRow(connection, name) {
  const [rows] = await connection.query(
    `SELECT id, checksum, finished_at IS NOT NULL AS finished, applied_steps_count AS done, logs
     FROM _prisma_migrations WHERE migration_name = ? AND rolled_back_at IS NULL ORDER BY started_at DESC LIMIT 1`,
    [name],
  );
  const [row] = /** @type {RowDataPacket[]} */ (rows);
  return row && { id: row.id, checksum: row.checksum, finished: row.finished === 1, done: row.done, logs: row.logs };
}

/**
 * @param {Migration} migration
 * @param {Row} row
 */
function refuseEdited({ name, checksum }, row) {
  if (row.checksum === checksum) return;
  throw new Error(
    `Migration ${name} was edited after it had been applied to this database. Put the file back as it was and write a new migration.`,
  );
}

/**
 * @param {Connection} connection
 * @param {Migration} migration
 * @param {Row | undefined} begun
 */
async function apply(connection, migration, begun) {
  const { name, checksum, statements } = migration;
  const id = begun?.id ?? randomUUID();
  const done = begun?.done ?? 0;
  const killed = begun !== undefined && begun.logs === null;
  if (begun) {
    refuseOtherBeginning(migration, begun);
    await connection.query("UPDATE _prisma_migrations SET checksum = ?, logs = NULL WHERE id = ?", [checksum, id]);
  } else {
    await connection.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES (?, ?, ?, UTC_TIMESTAMP(3))",
      [id, checksum, name],
    );
  }
  for (const [at, statement] of statements.entries()) {
    if (at < done) continue;
    try {
      await applyStatement(connection, statement, id, { mayBeDone: killed && at === done });
    } catch (error) {
      const logs = `${messageOf(error)}\n\nstatement ${at + 1} of ${statements.length}:\n${statement.slice(0, 2000)}\n\n${proofOf(statements, at)}`;
      await connection.query("UPDATE _prisma_migrations SET logs = ? WHERE id = ?", [logs, id]);
      throw new Error(
        `Migration ${name} failed at statement ${at + 1} of ${statements.length}: ${messageOf(error)}\n` +
          `${at} of its statements are done. Mend the cause, or the file from that statement on, and run it again.`,
        { cause: error },
      );
    }
  }
  await connection.query(
    "UPDATE _prisma_migrations SET finished_at = UTC_TIMESTAMP(3), applied_steps_count = 1, logs = NULL WHERE id = ?",
    [id],
  );
}

/**
 * The count rises in the statement's own transaction; a statement that commits by itself leaves a moment between the two.
 * @param {Connection} connection
 * @param {string} statement
 * @param {string} id
 * @param {{ mayBeDone: boolean }} options
 */
async function applyStatement(connection, statement, id, { mayBeDone }) {
  await connection.beginTransaction();
  try {
    await connection.query(statement);
  } catch (error) {
    await connection.rollback();
    if (!mayBeDone || !isDoneAlready(error)) throw error;
  }
  await connection.query("UPDATE _prisma_migrations SET applied_steps_count = applied_steps_count + 1 WHERE id = ?", [
    id,
  ]);
  await connection.commit();
}

/**
 * A failed migration may be mended, but not the part of it that is done.
 * @param {Migration} migration
 * @param {Row} row
 */
function refuseOtherBeginning({ name, checksum, statements }, row) {
  const same = row.logs === null ? row.checksum === checksum : row.logs.includes(proofOf(statements, row.done));
  if (same) return;
  throw new Error(
    `Migration ${name} stopped after ${row.done} of its statements, and its file was edited in that part since. Put these statements back as they were.`,
  );
}

/**
 * @param {readonly string[]} statements
 * @param {number} done
 */
function proofOf(statements, done) {
  return `statements done: ${done}, sha256 ${sha256(statements.slice(0, done).join(";\n"))}`;
}

/** @param {string} text */
function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

/** @param {unknown} error */
function isDoneAlready(error) {
  const errno = error instanceof Error && "errno" in error ? Number(error.errno) : 0;
  // MariaDB's answer to a foreign key whose name is taken.
  return DONE_ALREADY.has(errno) || (errno === 1005 && messageOf(error).includes("errno: 121"));
}
