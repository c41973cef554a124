import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import type { CategoryId } from "../ids.ts";
import { type LocalizedText, nameOf } from "../localized-text.ts";
import type { CategoryNode } from "./category-tree.ts";

export type CategoryRow = CategoryNode & {
  readonly code: string;
  readonly name: LocalizedText;
  readonly position: number;
};

/** Every category, siblings in their order. */
export async function listCategories(client: Db | Tx = db): Promise<readonly CategoryRow[]> {
  const rows = await client.category.findMany({ orderBy: [{ position: "asc" }, { nameEn: "asc" }, { id: "asc" }] });
  return rows.map((row) => ({
    id: row.id as CategoryId,
    parentId: row.parentId as CategoryId | null,
    code: row.code,
    name: nameOf(row),
    position: row.position,
  }));
}

/** A category with what hangs below it and how many products stand in it itself. */
export type CategoryForStaff = CategoryRow & { readonly products: number; readonly depth: number };

/** The tree from top to bottom, each category after its parent. */
export async function listCategoriesForStaff(actor: Actor): Promise<readonly CategoryForStaff[]> {
  authorize(has(actor, "prices.view"), "prices.view");
  const [categories, counts] = await Promise.all([
    listCategories(),
    db.product.groupBy({ by: ["categoryId"], _count: true, where: { categoryId: { not: null } } }),
  ]);
  const products = new Map(counts.map(({ categoryId, _count }) => [categoryId, _count]));
  const below = (parentId: CategoryId | null, depth: number): readonly CategoryForStaff[] =>
    categories
      .filter((category) => category.parentId === parentId)
      .flatMap((category) => [
        { ...category, depth, products: products.get(category.id) ?? 0 },
        ...below(category.id, depth + 1),
      ]);
  return below(null, 0);
}
