// What the Prisma schema means in SQL, since Prisma's own migration engine cannot be had without a network.
//
//   node scripts/schema-sql.mjs              the CREATE TABLE statements of the whole schema
//   node scripts/schema-sql.mjs Model …      of these tables only: copy them into a new migration
//   npm run db:diff [-- mysql://…]           what a migrated database has otherwise than the schema; fails if anything
import { fileURLToPath } from "node:url";
import { compareTables } from "./schema/compare-tables.mjs";
import { createTablesSql } from "./schema/create-tables.mjs";
import { readLiveTables } from "./schema/live-tables.mjs";
import { readSchemaTables } from "./schema/schema-tables.mjs";

const SCHEMA = fileURLToPath(new URL("../prisma/schema", import.meta.url));

const [first, ...others] = process.argv.slice(2);
const tables = await readSchemaTables(SCHEMA);
if (first === "--diff") await printDifferences(others[0] ?? process.env.DATABASE_URL ?? "");
else {
  const asked = first ? [first, ...others] : tables.map(({ name }) => name);
  console.log(createTablesSql(tables.filter(({ name }) => asked.includes(name))));
}

/** @param {string} url */
async function printDifferences(url) {
  const { createConnection } = await import("mysql2/promise");
  const connection = await createConnection({ uri: url });
  try {
    const differences = compareTables(tables, await readLiveTables(connection));
    console.log(differences.length ? differences.join("\n") : "The database has what the schema asks for.");
    process.exitCode = differences.length ? 1 : 0;
  } finally {
    await connection.end();
  }
}
