import { inTransaction, isDuplicate, type Tx } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { type CategoryId, newId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { withDescendants } from "./category-tree.ts";
import { loadCategoryNodes } from "./internal/load-category-nodes.server.ts";
import { refuseUnknownCategory } from "./internal/refuse-unknown-category.server.ts";

export type CategoryFacts = {
  readonly code: string;
  readonly parentId: CategoryId | null;
  readonly nameEn: string;
  readonly nameZhCn: string | null;
  readonly nameZhTw: string | null;
  /** Among its siblings. */
  readonly position: number;
};

/** Refuses a code that exists. */
export async function createCategory(actor: Actor, facts: CategoryFacts, now = new Date()): Promise<CategoryId> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  return inTransaction(async (tx) => {
    await refuseUnknownCategory(tx, facts.parentId);
    const id = newId("cat", now);
    await orCodeTaken(facts.code, () => tx.category.create({ data: { id, ...facts } }));
    await recordAudit(tx, { actor, action: "category.created", subject: id, after: { ...facts } }, now);
    return id;
  });
}

/** Renames or moves a category with everything in it. Refuses to hang it below itself (`category-loop`). */
export async function editCategory(
  actor: Actor,
  { categoryId, ...facts }: CategoryFacts & { readonly categoryId: CategoryId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await inTransaction(async (tx) => {
    const before = await lockCategory(tx, categoryId);
    await refuseUnknownCategory(tx, facts.parentId);
    const below = withDescendants(await loadCategoryNodes(tx), [categoryId]);
    if (facts.parentId !== null && below.has(facts.parentId)) throw refusal("category-loop");
    await orCodeTaken(facts.code, () => tx.category.update({ where: { id: categoryId }, data: facts }));
    const changed = changedFields(before, facts);
    if (changed) await recordAudit(tx, { actor, action: "category.edited", subject: categoryId, ...changed }, now);
  });
}

/** Refuses `category-in-use` where a product, a category, a price or an assortment still names it. */
export async function removeCategory(
  actor: Actor,
  { categoryId }: { categoryId: CategoryId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await inTransaction(async (tx) => {
    const before = await lockCategory(tx, categoryId);
    const named = { scope: "category", target: categoryId };
    const uses = [
      await tx.product.count({ where: { categoryId } }),
      await tx.category.count({ where: { parentId: categoryId } }),
      await tx.price.count({ where: named }),
      await tx.assortmentItem.count({ where: named }),
    ];
    if (uses.some((count) => count > 0)) throw refusal("category-in-use");
    await tx.category.delete({ where: { id: categoryId } });
    await recordAudit(tx, { actor, action: "category.removed", subject: categoryId, before }, now);
  });
}

// All of them are locked: two moves that each look harmless could close a loop together.
async function lockCategory(tx: Tx, categoryId: CategoryId): Promise<CategoryFacts> {
  const all = await tx.$queryRaw<(CategoryFacts & { id: string })[]>`
    SELECT id, code, parentId, nameEn, nameZhCn, nameZhTw, position FROM Category ORDER BY id FOR UPDATE`;
  const found = all.find(({ id }) => id === categoryId);
  if (!found) throw refusal("not-found");
  const { id: _, ...facts } = found;
  return facts;
}

async function orCodeTaken(code: string, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (isDuplicate(error)) throw refusal("code-taken", { code });
    throw error;
  }
}
