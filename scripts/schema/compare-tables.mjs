/** @import { ForeignKey, Table } from "./table.d.ts" */

/**
 * What a live database has otherwise than the schema asks for.
 * @param {readonly Table[]} asked
 * @param {readonly Table[]} found
 * @returns {string[]} one sentence each; none where they agree
 */
export function compareTables(asked, found) {
  return compareByName("table", asked, found, (table, live) => [
    ...compareByName(`column of ${table.name}:`, table.columns, live.columns),
    ...compareValue(`primary key of ${table.name}`, table.primaryKey, live.primaryKey),
    ...compareByName(`index of ${table.name}:`, table.indexes, withoutImplied(live)),
    ...compareByName(`foreign key of ${table.name}:`, table.foreignKeys.map(plain), live.foreignKeys.map(plain)),
  ]);
}

/**
 * @template {{ readonly name: string }} T
 * @param {string} what
 * @param {readonly T[]} asked
 * @param {readonly T[]} found
 * @param {(asked: T, found: T) => string[]} [compare]
 * @returns {string[]}
 */
function compareByName(what, asked, found, compare = (one, other) => compareValue(`${what} ${one.name}`, one, other)) {
  const inSchema = new Set(asked.map(({ name }) => name));
  return [
    ...asked.flatMap((one) => {
      const other = found.find(({ name }) => name === one.name);
      return other ? compare(one, other) : [`${what} ${one.name} is missing in the database`];
    }),
    ...found.filter(({ name }) => !inSchema.has(name)).map(({ name }) => `${what} ${name} is not in the schema`),
  ];
}

/**
 * @param {string} what
 * @param {unknown} asked
 * @param {unknown} found
 */
function compareValue(what, asked, found) {
  const [schema, database] = [JSON.stringify(asked), JSON.stringify(found)];
  return schema === database ? [] : [`${what}: the schema asks for ${schema}, the database has ${database}`];
}

/**
 * MySQL makes an index for a foreign key where no other serves it, and names it after the key.
 * @param {Table} live
 */
function withoutImplied(live) {
  const keys = new Set(live.foreignKeys.map(({ name }) => name));
  return live.indexes.filter(({ name }) => !keys.has(name));
}

/**
 * RESTRICT and NO ACTION are one thing to InnoDB, and MariaDB reports either as the former.
 * @param {ForeignKey} key
 * @returns {ForeignKey}
 */
function plain(key) {
  const rule = (/** @type {string} */ text) => (text === "NO ACTION" ? "RESTRICT" : text);
  return { ...key, onDelete: rule(key.onDelete), onUpdate: rule(key.onUpdate) };
}
