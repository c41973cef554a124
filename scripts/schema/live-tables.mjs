// The tables of a live database, in the same words as those of the schema. MariaDB and MySQL 8 report alike things
// differently; here they become alike.

/** @import { Connection, RowDataPacket } from "mysql2/promise" */
/** @import { Column, ColumnDefault, ForeignKey, Index, Table } from "./table.d.ts" */

/**
 * @param {Connection} connection
 * @returns {Promise<Table[]>} without Prisma's own table, in alphabetical order
 */
export async function readLiveTables(connection) {
  const tables = await rows("SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_TYPE = 'BASE TABLE'");
  const columns = await readColumns();
  const indexes = await readIndexes();
  const foreignKeys = await readForeignKeys();
  return tables
    .map(({ name }) => ({
      name,
      columns: columns.get(name) ?? [],
      primaryKey: indexes.get(name)?.find((index) => index.name === "PRIMARY")?.columns ?? [],
      indexes: indexes.get(name)?.filter((index) => index.name !== "PRIMARY") ?? [],
      foreignKeys: foreignKeys.get(name) ?? [],
    }))
    .filter(({ name }) => name !== "_prisma_migrations")
    .sort((a, b) => (a.name < b.name ? -1 : 1));

  async function readColumns() {
    const [version] = await rows("SELECT VERSION() AS text");
    const isMariadb = /mariadb/i.test(version?.text);
    const jsonColumns = isMariadb ? await readJsonColumns() : new Set();
    const found = await rows(`
      SELECT TABLE_NAME AS tableName, COLUMN_NAME AS name, COLUMN_TYPE AS type, IS_NULLABLE AS nullable,
        COLUMN_DEFAULT AS defaultText, EXTRA AS extra
      FROM information_schema.COLUMNS WHERE TRUE ORDER BY TABLE_NAME, ORDINAL_POSITION`);
    return grouped(found, (row) => {
      const type = jsonColumns.has(`${row.tableName}.${row.name}`) ? "json" : withoutDisplayWidth(row.type);
      return /** @type {Column} */ ({
        name: row.name,
        type,
        nullable: row.nullable === "YES",
        default: isMariadb ? mariadbDefault(row.defaultText) : mysqlDefault(row.defaultText, type, row.extra),
        autoIncrement: row.extra.includes("auto_increment"),
      });
    });
  }

  /** MariaDB keeps JSON as text with a check. */
  async function readJsonColumns() {
    const checks = await rows(
      "SELECT TABLE_NAME AS tableName, CHECK_CLAUSE AS clause FROM information_schema.CHECK_CONSTRAINTS WHERE TRUE",
      "CONSTRAINT_SCHEMA",
    );
    return new Set(
      checks.flatMap(({ tableName, clause }) => {
        const [, column] = /^json_valid\(`(\w+)`\)$/.exec(clause) ?? [];
        return column ? [`${tableName}.${column}`] : [];
      }),
    );
  }

  async function readIndexes() {
    const parts = await rows(`
      SELECT TABLE_NAME AS tableName, INDEX_NAME AS name, NON_UNIQUE AS repeats, INDEX_TYPE AS type,
        GROUP_CONCAT(CONCAT(COLUMN_NAME, IF(SUB_PART IS NULL OR INDEX_TYPE = 'FULLTEXT', '', CONCAT('(', SUB_PART, ')')),
          IF(COLLATION = 'D', ' DESC', '')) ORDER BY SEQ_IN_INDEX) AS columns
      FROM information_schema.STATISTICS WHERE TRUE GROUP BY TABLE_NAME, INDEX_NAME, NON_UNIQUE, INDEX_TYPE`);
    return grouped(parts, (row) => {
      const kind = row.type === "FULLTEXT" ? "fulltext" : Number(row.repeats) ? "index" : "unique";
      return /** @type {Index} */ ({ name: row.name, kind, columns: row.columns.split(",") });
    });
  }

  async function readForeignKeys() {
    const found = await rows(
      `SELECT r.TABLE_NAME AS tableName, r.CONSTRAINT_NAME AS name, r.REFERENCED_TABLE_NAME AS target,
        r.DELETE_RULE AS onDelete, r.UPDATE_RULE AS onUpdate,
        GROUP_CONCAT(k.COLUMN_NAME ORDER BY k.ORDINAL_POSITION) AS columns,
        GROUP_CONCAT(k.REFERENCED_COLUMN_NAME ORDER BY k.ORDINAL_POSITION) AS refs
      FROM information_schema.REFERENTIAL_CONSTRAINTS r
      JOIN information_schema.KEY_COLUMN_USAGE k
        ON k.CONSTRAINT_SCHEMA = r.CONSTRAINT_SCHEMA AND k.TABLE_NAME = r.TABLE_NAME
        AND k.CONSTRAINT_NAME = r.CONSTRAINT_NAME
      WHERE TRUE GROUP BY r.TABLE_NAME, r.CONSTRAINT_NAME, r.REFERENCED_TABLE_NAME, r.DELETE_RULE, r.UPDATE_RULE`,
      "r.CONSTRAINT_SCHEMA",
    );
    return grouped(found, (row) => {
      const { name, target, onDelete, onUpdate } = row;
      const columns = row.columns.split(",");
      const references = row.refs.split(",");
      return /** @type {ForeignKey} */ ({ name, columns, table: target, references, onDelete, onUpdate });
    });
  }

  /**
   * @param {string} sql with a WHERE clause, to which the database of the connection is added
   * @param {string} [schemaColumn]
   * @returns {Promise<RowDataPacket[]>}
   */
  async function rows(sql, schemaColumn = "TABLE_SCHEMA") {
    const scoped = sql.replace(/WHERE (TRUE)?/, (_, all) => `WHERE ${schemaColumn} = DATABASE() ${all ? "" : "AND "}`);
    const [found] = await connection.query(scoped);
    return /** @type {RowDataPacket[]} */ (found);
  }
}

/**
 * @template T
 * @param {readonly RowDataPacket[]} found
 * @param {(row: RowDataPacket) => T} make
 * @returns {Map<string, T[]>} by table
 */
function grouped(found, make) {
  /** @type {Map<string, T[]>} */
  const byTable = new Map();
  for (const row of found) byTable.set(row.tableName, [...(byTable.get(row.tableName) ?? []), make(row)]);
  return byTable;
}

/** @param {string} type */
function withoutDisplayWidth(type) {
  return type === "tinyint(1)" ? type : type.replace(/^((?:tiny|small|medium|big)?int)\(\d+\)/, "$1");
}

/**
 * MariaDB gives SQL: 'quoted', NULL, current_timestamp(3).
 * @param {string | null} text
 * @returns {ColumnDefault | null}
 */
function mariadbDefault(text) {
  if (text === null || text === "NULL") return null;
  if (!text.startsWith("'"))
    return { text: plainNumber(text.replace(/^current_timestamp/i, "CURRENT_TIMESTAMP")), quoted: false };
  return { text: text.slice(1, -1).replaceAll("''", "'").replaceAll("\\\\", "\\"), quoted: true };
}

/**
 * MySQL gives the plain text, and says in EXTRA where it is an expression.
 * @param {string | null} text
 * @param {string} type
 * @param {string} extra
 * @returns {ColumnDefault | null}
 */
function mysqlDefault(text, type, extra) {
  if (text === null) return null;
  if (extra.includes("DEFAULT_GENERATED"))
    return { text: text.startsWith("CURRENT_TIMESTAMP") ? text : `(${text})`, quoted: false };
  const quoted = /char|text|enum|date|time/.test(type);
  return { text: quoted ? text : plainNumber(text), quoted };
}

/**
 * 1.500000 is 1.5
 * @param {string} text
 */
function plainNumber(text) {
  return Number.isNaN(Number(text)) ? text : String(Number(text));
}
