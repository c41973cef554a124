import { db } from "#app/platform/db.server.ts";

import type { Actor } from "../access/actor.ts";
import { has } from "../access/actor.ts";
import { entitlementOf, entitlementWhere } from "../catalog/entitlement.server.ts";
import type { Sku } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";

/**
 * The storage key of an article's picture, or of its product's where it has none. Throws not-found where there is none, and
 * where the partner may not buy the article: its picture is as absent as the article. Staff see every picture.
 */
export async function getPictureKey(actor: Actor, sku: Sku): Promise<string> {
  const variant = await db.variant.findFirst({
    where: { sku, ...(await visibleArticles(actor)) },
    select: { pictureKey: true, product: { select: { pictureKey: true } } },
  });
  const key = variant?.pictureKey ?? variant?.product.pictureKey;
  if (!key) throw refusal("not-found");
  return key;
}

async function visibleArticles(actor: Actor): Promise<ReturnType<typeof entitlementWhere> | Record<string, never>> {
  if (actor.partnerId === null) return {};
  if (!has(actor, "catalog.browse")) throw refusal("not-found");
  return entitlementWhere(await entitlementOf(await getPartnerTerms(actor.partnerId)));
}
