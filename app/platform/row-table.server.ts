import { Prisma } from "#prisma/client/client.ts";

type ColumnType = `VARCHAR(${number})` | "INT" | "BIGINT" | "DATE" | "DATETIME(3)";

type Value = string | number | Date | null;

/**
 * Rows as a table that a statement selects from: `INSERT INTO T (a, b) SELECT a, b FROM ${rowTable({ a: "INT", b: … }, rows)}`.
 * It is one parameter however many the rows are. Measured on 232,000 rows of 11 columns, in batches of 2,000: createMany
 * takes 59 s of processor time and 1.7 GB, a parameter for each cell 3.7 s and 0.6 GB, this 1.3 s and 0.3 GB; the server has
 * as much to do with each. JSON_TABLE is in MySQL 8 and in MariaDB since 10.6.
 *
 * A value that does not fit its type becomes NULL: check lengths before, and select into columns that refuse NULL.
 */
export function rowTable<Column extends string>(
  columns: Readonly<Record<Column, ColumnType>>,
  rows: readonly Readonly<Record<NoInfer<Column>, Value>>[],
): Prisma.Sql {
  const names = Object.keys(columns) as Column[];
  const cells = JSON.stringify(rows.map((row) => names.map((name) => cellOf(row[name], columns[name]))));
  const types = names.map((name, at) => `\`${name}\` ${columns[name]} PATH '$[${at}]'`).join(", ");
  return Prisma.sql`JSON_TABLE(${cells}, '$[*]' COLUMNS (${Prisma.raw(types)})) AS given`;
}

function cellOf(value: Value, type: ColumnType): string | number | null {
  if (!(value instanceof Date)) return value;
  const text = value.toISOString();
  return type === "DATE" ? text.slice(0, 10) : text.slice(0, -1).replace("T", " ");
}
