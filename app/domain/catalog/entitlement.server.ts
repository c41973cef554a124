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
    AND: [included.all ? {} : { OR: inside(included) }, ...(excluded.all ? [{ sku: { in: [] } }] : outside(excluded))],
  };
}

function inside({ categoryIds, productIds, skus }: Covered): Prisma.VariantWhereInput[] {
  return [
    { product: { categoryId: { in: [...categoryIds] } } },
    { productId: { in: [...productIds] } },
    { sku: { in: [...skus] } },
  ];
}

// Spelled out rather than NOT: a product without a category is outside all of them, which SQL would call unknown.
function outside({ categoryIds, productIds, skus }: Covered): Prisma.VariantWhereInput[] {
  return [
    { product: { OR: [{ categoryId: null }, { categoryId: { notIn: [...categoryIds] } }] } },
    { productId: { notIn: [...productIds] } },
    { sku: { notIn: [...skus] } },
  ];
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
