// CREATE TABLE statements in the form Prisma's own migrations have.

/** @import { Column, ForeignKey, Index, Table } from "./table.d.ts" */

/** @type {Record<string, string>} */
const SPELLED_BY_PRISMA = { int: "INTEGER", "int unsigned": "INTEGER UNSIGNED", "tinyint(1)": "BOOLEAN" };

/**
 * @param {readonly Table[]} tables
 * @returns {string} all tables, then all foreign keys, so that their order does not matter
 */
export function createTablesSql(tables) {
  const keys = tables.flatMap((table) => table.foreignKeys.map((key) => addForeignKey(table, key)));
  return [...tables.map(createTable), ...keys].join("\n");
}

/** @param {Table} table */
function createTable({ name, columns, indexes, primaryKey }) {
  const keys = [...indexes.map(indexLine), ...(primaryKey.length ? [`PRIMARY KEY (${names(primaryKey)})`] : [])];
  const body = columns.map(columnLine).join(",\n    ") + (keys.length ? `,\n\n    ${keys.join(",\n    ")}` : "");
  return `-- CreateTable
CREATE TABLE \`${name}\` (
    ${body}
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
`;
}

/** @param {Column} column */
function columnLine({ name, type, nullable, default: value, autoIncrement }) {
  return [
    `\`${name}\``,
    SPELLED_BY_PRISMA[type] ?? upperCaseOutsideQuotes(type).replaceAll(/(\d),(\d)/g, "$1, $2"),
    nullable ? "NULL" : "NOT NULL",
    ...(autoIncrement ? ["AUTO_INCREMENT"] : []),
    ...(value ? [`DEFAULT ${defaultSql(type, value)}`] : []),
  ].join(" ");
}

/**
 * @param {string} type
 * @param {import("./table.d.ts").ColumnDefault} value
 */
function defaultSql(type, { text, quoted }) {
  if (type === "tinyint(1)") return text === "1" ? "true" : "false";
  return quoted ? `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'` : text;
}

/** @param {Index} index */
function indexLine({ name, kind, columns }) {
  const word = { index: "INDEX", unique: "UNIQUE INDEX", fulltext: "FULLTEXT INDEX" }[kind];
  return `${word} \`${name}\`(${names(columns)})`;
}

/**
 * @param {Table} table
 * @param {ForeignKey} key
 */
function addForeignKey(table, key) {
  return `-- AddForeignKey
ALTER TABLE \`${table.name}\` ADD CONSTRAINT \`${key.name}\` FOREIGN KEY (${names(key.columns)}) REFERENCES \`${key.table}\`(${names(key.references)}) ON DELETE ${key.onDelete} ON UPDATE ${key.onUpdate};
`;
}

/** @param {readonly string[]} columns */
function names(columns) {
  return columns.map((column) => column.replace(/^\w+/, "`$&`")).join(", ");
}

/** @param {string} type */
function upperCaseOutsideQuotes(type) {
  return type.replaceAll(/'[^']*'|[^']+/g, (part) => (part.startsWith("'") ? part : part.toUpperCase()));
}
