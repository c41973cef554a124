// What scripts ask of a database's rows without knowing what they mean.

/** @import { Connection, RowDataPacket } from "mysql2/promise" */

/**
 * Whether no table but the record of migrations holds anything.
 * @param {Connection} connection
 * @returns {Promise<boolean>}
 */
export async function isEmpty(connection) {
  for (const table of await tableNames(connection)) {
    const [rows] = await connection.query("SELECT 1 FROM ?? LIMIT 1", [table]);
    if (/** @type {RowDataPacket[]} */ (rows).length) return false;
  }
  return true;
}

/**
 * Deletes every row but the record of migrations, in one round trip.
 * @param {Connection} connection with `multipleStatements`
 */
export async function deleteAllRows(connection) {
  const deletions = (await tableNames(connection)).map((table) => `DELETE FROM ${connection.escapeId(table)}`);
  await connection.query(["SET FOREIGN_KEY_CHECKS = 0", ...deletions, "SET FOREIGN_KEY_CHECKS = 1"].join(";\n"));
}

/**
 * @param {Connection} connection
 * @returns {Promise<string[]>}
 */
async function tableNames(connection) {
  const [rows] = await connection.query(
    `SELECT TABLE_NAME AS name FROM information_schema.TABLES
     WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME <> '_prisma_migrations'`,
  );
  return /** @type {RowDataPacket[]} */ (rows).map(({ name }) => name);
}
