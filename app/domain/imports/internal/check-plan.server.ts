import { listWarehouses } from "../../inventory/warehouse-queries.server.ts";
import { refusal } from "../../refusals.ts";
import { type ImportField, type ImportMapping, importFields, missingFields, recogniseColumns } from "../fields.ts";
import type { ImportKind, ImportOptions } from "../import-run.ts";

export type ChosenPlan = {
  readonly kind: ImportKind;
  readonly header: readonly string[];
  readonly mapping: ImportMapping;
  readonly options: ImportOptions;
};

/**
 * The plan with what can be told without asking: goods lie in the only warehouse there is. Refuses import-columns-missing,
 * with the fields, where the file lacks a column that its kind cannot do without.
 */
export async function checkPlan({ kind, header, mapping, options }: ChosenPlan): Promise<ImportOptions> {
  const missing = missingFields(kind, mapping);
  const strange = Object.values(mapping).some((column) => column >= header.length);
  if (missing.length > 0 || strange) throw refusal("import-columns-missing", { columns: missing });
  if (kind !== "stock" || mapping.warehouse !== undefined || options.warehouseId !== null) return options;
  const [only, ...others] = await listWarehouses();
  if (!only || others.length > 0) throw refusal("import-columns-missing", { columns: ["warehouse"] });
  return { ...options, warehouseId: only.warehouseId };
}

/** The columns that are recognised by their names, under those that were chosen by name. Refuses one that is not there. */
export function mappingFor(
  kind: ImportKind,
  header: readonly string[],
  chosen: Readonly<Record<string, string>>,
): ImportMapping {
  const mapping: { [Field in ImportField]?: number } = { ...recogniseColumns(kind, header) };
  for (const [field, name] of Object.entries(chosen)) {
    const column = header.indexOf(name);
    if (column === -1 || !(field in importFields[kind])) throw refusal("import-columns-missing", { columns: [name] });
    mapping[field as ImportField] = column;
  }
  return mapping;
}
