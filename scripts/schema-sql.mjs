// What the Prisma schema means in SQL, since Prisma's own migration engine cannot be had without a network.
//
//   node scripts/schema-sql.mjs [TABLE …]      CREATE TABLE statements, to be copied into a new migration
import { createTablesSql } from "./schema/create-tables.mjs";
import { readSchemaTables } from "./schema/schema-tables.mjs";

const asked = process.argv.slice(2);
const tables = await readSchemaTables("prisma/schema");
console.log(createTablesSql(tables.filter(({ name }) => asked.length === 0 || asked.includes(name))));
