import { z } from "zod";

import { currencies } from "#app/platform/money.ts";

import { isId, type PriceListId, type WarehouseId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { fieldsOf, type ImportField, type ImportMapping, missingFields } from "./fields.ts";
import { type ImportKind, importKinds } from "./import-run.ts";

const allFields = [...new Set(importKinds.flatMap((kind) => fieldsOf(kind).map(({ field }) => field)))];

/** A column of a spreadsheet, 0-based; empty where the file has none. */
const column = z.coerce.number().int().min(0).max(16_383).optional();

/** What is in an upload, beside the file. Refuses form-malformed for a kind that there is not. */
export function kindOfUpload(fields: FormData): ImportKind {
  const kind = importKinds.find((one) => one === fields.get("kind"));
  if (!kind) throw refusal("form-malformed");
  return kind;
}

/** Which column is which, and what the file does not say. `mode` is the button: a check writes nothing. */
export const columnChoiceSchema = z
  .object({
    kind: z.enum(importKinds),
    columns: z.object(Object.fromEntries(allFields.map((field) => [field, column])) as Columns).optional(),
    currency: z.enum(currencies as [string, ...string[]]).optional(),
    priceListId: z.custom<PriceListId>((text) => isId("pri", text)).optional(),
    warehouseId: z.custom<WarehouseId>((text) => isId("war", text)).optional(),
    mode: z.enum(["check", "import"]),
  })
  .superRefine(({ kind, columns = {} }, context) => {
    for (const field of missingFields(kind, columns as ImportMapping))
      context.addIssue({ code: "custom", path: ["columns", field], message: "imports.columns.chooseColumn" });
  });

type Columns = Readonly<Record<ImportField, typeof column>>;

export type ColumnChoiceForm = z.output<typeof columnChoiceSchema>;

/** The fields that were given a column, of those that the kind has. */
export function mappingOf({ kind, columns = {} }: Pick<ColumnChoiceForm, "kind" | "columns">): ImportMapping {
  const given: Readonly<Partial<Record<ImportField, number | undefined>>> = columns;
  return Object.fromEntries(
    fieldsOf(kind).flatMap(({ field }) => (given[field] === undefined ? [] : [[field, given[field]]])),
  );
}
