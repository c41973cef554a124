import type { RowDataPacket } from "mysql2/promise";

import { pool } from "#app/platform/db.server.ts";

/** The row by which an interrupted seeding is known; whoever starts one writes it first. */
const SEEDING = "demo-seeding";

/** The demo is never mixed with anything: throws, with the table's name, for a database that holds a row of whatever kind. */
export async function refuseUnlessEmpty(): Promise<void> {
  const [tables] = await pool.query<RowDataPacket[]>(
    `SELECT TABLE_NAME AS name FROM information_schema.TABLES
     WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME <> '_prisma_migrations'`,
  );
  for (const { name } of tables) {
    const [rows] =
      name === "Setting"
        ? await pool.query<RowDataPacket[]>("SELECT 1 FROM Setting WHERE `key` <> ? LIMIT 1", [SEEDING])
        : await pool.query<RowDataPacket[]>("SELECT 1 FROM ?? LIMIT 1", [name]);
    if (rows.length > 0) {
      throw new DatabaseHoldsData(`The database is not empty (${name}): the demo brand goes into an empty one only.`);
    }
  }
}

export class DatabaseHoldsData extends Error {}
