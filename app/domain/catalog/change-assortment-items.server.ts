import { inTransaction, type Tx } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { AssortmentId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { ANY } from "./assortment.ts";
import type { AssortmentRule } from "./entitlement.ts";
import { loadAssortment, touchAssortment } from "./internal/load-assortment.server.ts";

export type AssortmentItemChanges = {
  readonly assortmentId: AssortmentId;
  readonly add?: readonly AssortmentRule[];
  readonly remove?: readonly AssortmentRule[];
};

/**
 * Takes articles into an assortment, or leaves them out of it. What is there already stays. Refuses `sku-unknown` (with
 * the SKUs) and other targets that do not exist; nothing is changed then.
 */
export async function changeAssortmentItems(
  actor: Actor,
  { assortmentId, add = [], remove = [] }: AssortmentItemChanges,
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await inTransaction(async (tx) => {
    await loadAssortment(tx, assortmentId);
    await touchAssortment(tx, assortmentId, {}, now);
    await refuseUnknownTargets(tx, add);
    if (remove.length > 0)
      await tx.assortmentItem.deleteMany({
        where: { assortmentId, OR: remove.map(({ effect, scope, target }) => ({ effect, scope, target })) },
      });
    await tx.assortmentItem.createMany({
      data: add.map(({ effect, scope, target }) => ({ assortmentId, effect, scope, target })),
      skipDuplicates: true,
    });
    await recordAudit(
      tx,
      {
        actor,
        action: "assortment.items-changed",
        subject: assortmentId,
        before: { removed: [...remove] },
        after: { added: [...add] },
      },
      now,
    );
  });
}

async function refuseUnknownTargets(tx: Tx, rules: readonly AssortmentRule[]): Promise<void> {
  const targets = (scope: AssortmentRule["scope"]): string[] => [
    ...new Set(rules.filter((rule) => rule.scope === scope).map(({ target }) => target)),
  ];
  const skus = targets("sku");
  const variants = await tx.variant.findMany({ where: { sku: { in: skus } }, select: { sku: true } });
  const known = new Set(variants.map(({ sku }) => sku));
  const unknown = skus.filter((sku) => !known.has(sku));
  if (unknown.length > 0) throw refusal("sku-unknown", { skus: unknown.slice(0, 20) });

  const categories = targets("category");
  const products = targets("product");
  const others =
    (await tx.category.count({ where: { id: { in: categories } } })) < categories.length ||
    (await tx.product.count({ where: { id: { in: products } } })) < products.length ||
    targets("all").some((target) => target !== ANY);
  if (others) throw refusal("not-found");
}
