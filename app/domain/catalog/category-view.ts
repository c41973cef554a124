import type { LocalizedText } from "../localized-text.ts";
import type { CategoryNode } from "./category-tree.ts";

export type CategoryRow = CategoryNode & {
  readonly code: string;
  readonly name: LocalizedText;
  readonly position: number;
};

/** A category with what hangs below it and how many products stand in it itself. */
export type CategoryForStaff = CategoryRow & { readonly products: number; readonly depth: number };
