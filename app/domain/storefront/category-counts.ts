import { ancestry, type CategoryNode } from "../catalog/category-tree.ts";
import type { CategoryId } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";

/** A category as `listCategories` gives it. */
type NamedCategory = CategoryNode & { readonly code: string; readonly name: LocalizedText };

/** A category with how many articles it and those below it hold. */
export type CategoryCount = {
  readonly code: string;
  readonly name: LocalizedText;
  readonly count: number;
  /** It or something below it was asked for. */
  readonly open: boolean;
  readonly chosen: boolean;
  readonly children: readonly CategoryCount[];
};

/** The tree of categories that hold anything, or were asked for, in the order of `rows`; `counts` are of each one's own. */
export function categoryCounts(
  rows: readonly NamedCategory[],
  counts: ReadonlyMap<CategoryId, number>,
  chosen: string | null,
): readonly CategoryCount[] {
  const below = (parentId: CategoryId | null): readonly CategoryCount[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map(({ id, code, name }) => {
        const children = below(id);
        const count = children.reduce((sum, child) => sum + child.count, counts.get(id) ?? 0);
        const open = code === chosen || children.some((child) => child.open);
        return { code, name, count, open, chosen: code === chosen, children };
      })
      .filter(({ count, open }) => count > 0 || open);
  return below(null);
}

/** From the top of the tree to a category; nothing for one that does not exist. */
export function trailTo(
  rows: readonly NamedCategory[],
  code: string | null,
): readonly { readonly code: string; readonly name: LocalizedText }[] {
  const target = rows.find((row) => row.code === code);
  const line = ancestry(rows, target?.id ?? null).toReversed();
  return line.flatMap((id) => rows.filter((row) => row.id === id).map(({ code, name }) => ({ code, name })));
}
