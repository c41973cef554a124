import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import { entitlementOf, entitlementWhere } from "../catalog/entitlement.server.ts";
import type { Sku } from "../ids.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";

/** Every SKU that a partner may buy, in alphabetical order: what a mistyped one is compared with. */
export async function orderableSkus(terms: PartnerTerms, client: Db | Tx = db): Promise<readonly Sku[]> {
  const variants = await client.variant.findMany({
    where: entitlementWhere(await entitlementOf(terms, client)),
    select: { sku: true },
    orderBy: { sku: "asc" },
  });
  return variants.map(({ sku }) => sku as Sku);
}
