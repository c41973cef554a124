import path from "node:path";
import mysql from "mysql2/promise";
import { afterAll, beforeEach, inject } from "vitest";
import { deleteAllRows } from "#scripts/database/rows.mjs";

// Set before any file of the application is imported: it reads the environment once.
const worker = Number(process.env.VITEST_POOL_ID);
process.env.DATABASE_URL = inject("databaseUrls")[worker - 1];
process.env.DATA_DIR = path.resolve(".test-data", `files-${worker}`);

const connection = await mysql.createConnection({ uri: process.env.DATABASE_URL, multipleStatements: true });

beforeEach(() => deleteAllRows(connection));

afterAll(async () => {
  const { closeDatabase } = await import("#app/platform/db.server.ts");
  await Promise.all([connection.end(), closeDatabase()]);
});
