import { type Db, db, type Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

import type { PartnerTerms } from "../partners/partner-terms.ts";
import { type AssortmentRule, type Covered, type Entitlement, entitlementFrom } from "./entitlement.ts";
import { loadCategoryNodes } from "./internal/load-category-nodes.server.ts";

/** What a partner may buy, from the assortments granted to everyone, its tier, its region and itself. Two queries. */
export async function entitlementOf(
  terms: Pick<PartnerTerms, "partnerId" | "tierId" | "regionId">,
  client: Db | Tx = db,
): Promise<Entitlement> {
  const [rules, categories] = await Promise.all([
    client.assortmentItem.findMany({
      where: { assortment: { grants: { some: { OR: audiencesOf(terms) } } } },
      select: { effect: true, scope: true, target: true },
    }),
    loadCategoryNodes(client),
  ]);
  return entitlementFrom(rules as readonly AssortmentRule[], categories);
}

/** The variants a partner may buy: entitled, and neither draft nor retired. Every portal read of articles uses it. */
export function entitlementWhere({ included, excluded }: Entitlement): Prisma.VariantWhereInput {
  return {
    status: "active",
    product: { status: "active" },
    OR: conditions(included),
    NOT: { OR: conditions(excluded) },
  };
}

function audiencesOf({
  partnerId,
  tierId,
  regionId,
}: Pick<PartnerTerms, "partnerId" | "tierId" | "regionId">): Prisma.AssortmentGrantWhereInput[] {
  return [
    { audience: "everyone" },
    { audience: "partner", audienceId: partnerId },
    ...(tierId ? [{ audience: "tier", audienceId: tierId }] : []),
    ...(regionId ? [{ audience: "region", audienceId: regionId }] : []),
  ];
}

// An empty list of conditions is "none of them" to Prisma, which is what covering nothing means.
function conditions({ all, categoryIds, productIds, skus }: Covered): Prisma.VariantWhereInput[] {
  if (all) return [{}];
  return [
    ...(categoryIds.size > 0 ? [{ product: { categoryId: { in: [...categoryIds] } } }] : []),
    ...(productIds.size > 0 ? [{ productId: { in: [...productIds] } }] : []),
    ...(skus.size > 0 ? [{ sku: { in: [...skus] } }] : []),
  ];
}
