import path from "node:path";
import mysql from "mysql2/promise";
import { afterAll, expect, test } from "vitest";
import { env } from "#app/platform/env.server.ts";
import { compareTables } from "#scripts/schema/compare-tables.mjs";
import { readLiveTables } from "#scripts/schema/live-tables.mjs";
import { readSchemaTables } from "#scripts/schema/schema-tables.mjs";

const connection = await mysql.createConnection({ uri: env.DATABASE_URL });

afterAll(() => connection.end());

test("the migrations make exactly the tables that the Prisma schema asks for", async () => {
  const asked = await readSchemaTables(path.resolve("prisma/schema"));

  expect(compareTables(asked, await readLiveTables(connection))).toEqual([]);
});

test("a column, an index and a key that differ are each found", async () => {
  const asked = await readSchemaTables(path.resolve("prisma/schema"));
  const drifted = asked.map((table) => {
    if (table.name !== "OrderLine") return table;
    const columns = table.columns.map((column) =>
      column.name === "sku" ? { ...column, type: "varchar(65)" } : column,
    );
    return { ...table, columns, indexes: table.indexes.filter(({ kind }) => kind !== "unique"), foreignKeys: [] };
  });

  expect(compareTables(drifted, await readLiveTables(connection))).toEqual([
    expect.stringMatching(/^column of OrderLine: sku: .*varchar\(65\).*varchar\(64\)/),
    "index of OrderLine: OrderLine_orderId_lineNo_key is not in the schema",
    "foreign key of OrderLine: OrderLine_orderId_fkey is not in the schema",
  ]);
});
