// The tables that the Prisma schema asks for, by the rules Prisma's own migrations follow for MySQL.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import prismaInternals from "@prisma/internals";

/** @import { Column, ColumnDefault, ForeignKey, Index, Table } from "./table.d.ts" */
/** @typedef {Awaited<ReturnType<typeof prismaInternals.getDMMF>>["datamodel"]} Datamodel */
/** @typedef {Datamodel["models"][number]} Model */
/** @typedef {Model["fields"][number]} Field */

const LONGEST_NAME = 64;

/** @type {Record<string, string>} */
const TYPE_BY_PRISMA_TYPE = {
  String: "varchar(191)",
  Int: "int",
  BigInt: "bigint",
  Boolean: "tinyint(1)",
  DateTime: "datetime(3)",
  Decimal: "decimal(65,30)",
  Float: "double",
  Json: "json",
  Bytes: "longblob",
};

/**
 * @param {string} folder of the .prisma files
 * @returns {Promise<Table[]>} in alphabetical order
 */
export async function readSchemaTables(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".prisma"));
  const sources = files.map(
    (file) => /** @type {[string, string]} */ ([file, readFileSync(path.join(folder, file), "utf8")]),
  );
  const { datamodel } = await prismaInternals.getDMMF({ datamodel: sources });
  return datamodel.models.map((model) => tableOf(model, datamodel)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param {Model} model
 * @param {Datamodel} datamodel
 * @returns {Table}
 */
function tableOf(model, datamodel) {
  const indexes = datamodel.indexes.filter((index) => index.model === model.name);
  const primaryKey = indexes.find((index) => index.type === "id");
  return {
    name: tableName(model),
    columns: model.fields.filter((field) => field.kind !== "object").map((field) => columnOf(field, datamodel)),
    primaryKey: primaryKey?.fields.map(({ name }) => columnName(model, name)) ?? [],
    indexes: indexes.filter((index) => index.type !== "id").map((index) => indexOf(model, index)),
    foreignKeys: model.fields
      .filter((field) => field.relationFromFields?.length)
      .map((field) => foreignKeyOf(model, field, datamodel)),
  };
}

/**
 * @param {Field} field
 * @param {Datamodel} datamodel
 * @returns {Column}
 */
function columnOf(field, datamodel) {
  return {
    name: field.dbName ?? field.name,
    type: typeOf(field, datamodel),
    nullable: !field.isRequired,
    default: defaultOf(field),
    autoIncrement: isCall(field.default, "autoincrement"),
  };
}

/**
 * @param {Field} field
 * @param {Datamodel} datamodel
 */
function typeOf(field, datamodel) {
  if (field.kind === "enum") {
    const values = datamodel.enums.find(({ name }) => name === field.type)?.values ?? [];
    return `enum(${values.map((value) => `'${value.dbName ?? value.name}'`).join(",")})`;
  }
  if (!field.nativeType) return TYPE_BY_PRISMA_TYPE[field.type] ?? fail(`no column type for ${field.type}`);
  const [name, args] = field.nativeType;
  const unsigned = name.startsWith("Unsigned");
  const base = name.replace("Unsigned", "").toLowerCase();
  return `${base}${args.length ? `(${args.join(",")})` : ""}${unsigned ? " unsigned" : ""}`;
}

/**
 * @param {Field} field
 * @returns {ColumnDefault | null}
 */
function defaultOf(field) {
  const value = field.default;
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return { text: value ? "1" : "0", quoted: false };
  if (typeof value === "number") return { text: String(value), quoted: false };
  if (typeof value === "string") return { text: value, quoted: !["BigInt", "Decimal"].includes(field.type) };
  if (isCall(value, "now")) return { text: `CURRENT_TIMESTAMP(${field.nativeType?.[1][0] ?? 3})`, quoted: false };
  if (isCall(value, "dbgenerated")) return { text: `(${/** @type {any} */ (value).args[0]})`, quoted: false };
  return null; // autoincrement() is no DEFAULT; uuid() and the like are made by Prisma's client
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function isCall(value, name) {
  return typeof value === "object" && value !== null && "name" in value && value.name === name;
}

/**
 * @param {Model} model
 * @param {Datamodel["indexes"][number]} index
 * @returns {Index}
 */
function indexOf(model, index) {
  const kind = index.type === "normal" ? "index" : /** @type {"unique" | "fulltext"} */ (index.type);
  const names = index.fields.map(({ name }) => columnName(model, name));
  const columns = index.fields.map(
    ({ length, sortOrder }, at) => `${names[at]}${length ? `(${length})` : ""}${sortOrder === "desc" ? " DESC" : ""}`,
  );
  return { name: index.dbName ?? constraintName(model, names, kind === "unique" ? "_key" : "_idx"), kind, columns };
}

/**
 * @param {Model} model
 * @param {Field} field
 * @param {Datamodel} datamodel
 * @returns {ForeignKey}
 */
function foreignKeyOf(model, field, datamodel) {
  const target = datamodel.models.find(({ name }) => name === field.type) ?? fail(`no model ${field.type}`);
  const columns = (field.relationFromFields ?? []).map((name) => columnName(model, name));
  return {
    name: constraintName(model, columns, "_fkey"),
    columns,
    table: tableName(target),
    references: (field.relationToFields ?? []).map((name) => columnName(target, name)),
    onDelete: ruleOf(field.relationOnDelete) ?? (field.isRequired ? "RESTRICT" : "SET NULL"),
    onUpdate: ruleOf(field.relationOnUpdate) ?? "CASCADE",
  };
}

/**
 * @param {string | undefined} rule as Prisma writes it: "SetNull"
 */
function ruleOf(rule) {
  return rule?.replace(/(?<=[a-z])(?=[A-Z])/, " ").toUpperCase();
}

/**
 * @param {Model} model
 * @param {readonly string[]} columns
 * @param {string} suffix
 */
function constraintName(model, columns, suffix) {
  return [tableName(model), ...columns].join("_").slice(0, LONGEST_NAME - suffix.length) + suffix;
}

/** @param {Model} model */
function tableName(model) {
  return model.dbName ?? model.name;
}

/**
 * @param {Model} model
 * @param {string} field
 */
function columnName(model, field) {
  return model.fields.find(({ name }) => name === field)?.dbName ?? field;
}

/**
 * @param {string} reason
 * @returns {never}
 */
function fail(reason) {
  throw new Error(`The Prisma schema asks for what this tool does not know: ${reason}.`);
}
