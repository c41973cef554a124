import type { CategoryNode } from "#app/domain/catalog/category-tree.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";

import type { SelectOption } from "../ui/select.tsx";

type ListedCategory = { readonly id: CategoryNode["id"]; readonly name: LocalizedText; readonly depth: number };

/** Categories to choose from, those below others moved in. */
export function categoryOptions(
  categories: readonly ListedCategory[],
  nameOf: (name: LocalizedText) => string,
): readonly SelectOption[] {
  return categories.map(({ id, name, depth }) => ({ value: id, label: `${"\u2003".repeat(depth)}${nameOf(name)}` }));
}
