import type { Facts } from "#app/platform/errors.ts";

/** Why a row was left out. The sentences are in messages/<language>/imports.json, under `reasons`. */
export const rejectionReasons = [
  // The row cannot be read
  "undecodable",
  "control-character",
  "too-many-cells",
  "cell-too-long",

  // A cell is not what its column holds
  "value-missing",
  "value-too-long",
  "code-invalid",
  "not-a-number",
  "ambiguous-number",
  "not-a-whole-number",
  "number-too-large",
  "number-too-small",
  "not-a-date",
  "date-out-of-range",
  "not-yes-or-no",
  "not-an-email",
  "not-a-barcode",
  "price-too-precise",

  // The row does not go with others of its file
  "repeated",
  "order-of-two-partners",
  "order-and-return",

  // The row does not go with what is known
  "name-missing",
  "quantity-rule",
  "sku-of-other-product",
  "sku-unknown",
  "partner-unknown",
  "price-list-unknown",
  "warehouse-unknown",
  "order-number-taken",
] as const;

export type RejectionReason = (typeof rejectionReasons)[number];

/** Why, and what the sentence names: `field` (a field of fields.ts), `text` (the cell), `limit`, `line`. */
export type Problem = { readonly reason: RejectionReason; readonly facts: Facts };

/** What became of one row of a file. */
export type RowOutcome =
  | { readonly outcome: "created" | "updated" | "unchanged" }
  | ({ readonly outcome: "rejected" } & Problem);

/** A row that was left out, as it stood in its file. */
export type Rejection = Problem & { readonly line: number; readonly cells: readonly string[] };
