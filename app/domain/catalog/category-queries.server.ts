import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import type { CategoryId } from "../ids.ts";
import { nameOf } from "../localized-text.ts";
import { refusal } from "../refusals.ts";
import { withDescendants } from "./category-tree.ts";
import type { CategoryForStaff, CategoryRow } from "./category-view.ts";

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

/** One category and those it may hang below: all but itself and what is below it. Throws not-found. */
export async function getCategory(
  actor: Actor,
  categoryId: CategoryId,
): Promise<{ readonly category: CategoryForStaff; readonly parents: readonly CategoryForStaff[] }> {
  const categories = await listCategoriesForStaff(actor);
  const category = categories.find(({ id }) => id === categoryId);
  if (!category) throw refusal("not-found");
  const below = withDescendants(categories, [categoryId]);
  return { category, parents: categories.filter(({ id }) => !below.has(id)) };
}
