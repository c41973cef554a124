import { paths } from "#app/paths.ts";
import { db } from "#app/platform/db.server.ts";

import { has, type PartnerActor, visibleTo } from "../access/actor.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { suggestArticles } from "../storefront/search-queries.server.ts";
import { type FoundRecord, MOST, SHORTEST } from "./record.ts";

/** The partner's own orders and the articles it may buy that begin with, or contain, `text`. */
export async function findForPartner(
  actor: PartnerActor,
  terms: PartnerTerms,
  text: string,
): Promise<readonly FoundRecord[]> {
  const search = text.trim().slice(0, 100);
  if (search.length < SHORTEST) return [];
  const [orders, articles] = await Promise.all([
    db.salesOrder.findMany({
      where: { ...visibleTo(actor), OR: [{ number: { contains: search } }, { poNumber: { startsWith: search } }] },
      select: { id: true, number: true, poNumber: true },
      orderBy: { createdAt: "desc" },
      take: MOST,
    }),
    has(actor, "catalog.browse") ? suggestArticles(actor, terms, { text: search, limit: MOST }) : [],
  ]);
  return [
    ...orders.map(({ id, number, poNumber }) => ({
      kind: "order" as const,
      to: paths.portal.order(id),
      label: number,
      detail: poNumber,
    })),
    ...articles.map(({ sku, productId, name }) => ({
      kind: "article" as const,
      to: paths.portal.product(productId),
      label: name,
      detail: sku,
    })),
  ];
}
