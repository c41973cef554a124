import type { PoolConnection } from "mysql2/promise";

import { pool } from "#app/platform/db.server.ts";

export type Row = { readonly [column: string]: string | number | boolean | Date | null | undefined | object };

const ROWS_AT_ONCE = 1_000;

/** Writes rows of a table as they are. The columns are those of the first; what is missing or undefined is null. */
export async function insertRows(connection: PoolConnection, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const values = rows.slice(at, at + ROWS_AT_ONCE).map((row) => columns.map((column) => columnValue(row[column])));
    await connection.query("INSERT INTO ?? (??) VALUES ?", [table, columns, values]);
  }
}

/** All of it or nothing, on one connection. */
export async function writeTogether(work: (connection: PoolConnection) => Promise<void>): Promise<void> {
  const connection = await pool.getConnection();
  try {
    await connection.beginTransaction();
    await work(connection);
    await connection.commit();
  } catch (error) {
    await connection.rollback();
    throw error;
  } finally {
    connection.release();
  }
}

/** Objects are JSON columns. */
function columnValue(value: Row[string]): string | number | boolean | Date | null {
  if (value === undefined || value === null) return null;
  return typeof value === "object" && !(value instanceof Date) ? JSON.stringify(value) : value;
}
