import { dayAt } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { getBrand } from "../brand/queries.server.ts";
import { toSku } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";
import { findPartnerIdByCode, getPartnerTerms } from "../partners/queries.server.ts";
import { entitlementOf } from "./entitlement.server.ts";
import { mayBuy } from "./entitlement.ts";
import { loadPriceCandidates } from "./internal/load-price-candidates.server.ts";
import { articlesBySku } from "./queries.server.ts";
import { type PriceResolution, resolvePrice } from "./resolve-price.ts";

/** What a person typed: the code of a partner, a SKU and how many. */
export type PriceQuestion = { readonly partner: string; readonly sku: string; readonly quantity: number };

export type PriceAnswer =
  | { readonly kind: "unasked" | "partner-unknown" | "sku-unknown" }
  | { readonly kind: "answer"; readonly explanation: PriceExplanation };

export type PriceExplanation = {
  readonly partner: { readonly code: string; readonly name: string };
  readonly article: LocalizedText;
  /** Whether the partner may buy it at all; the price is told either way. */
  readonly entitled: boolean;
  readonly price: PriceResolution;
};

export function readPriceQuestion(query: URLSearchParams): PriceQuestion {
  const quantity = Number(query.get("quantity") ?? 1);
  return {
    partner: query.get("partner")?.trim().slice(0, 32) ?? "",
    sku: query.get("sku")?.trim().slice(0, 64) ?? "",
    quantity: Number.isInteger(quantity) && quantity >= 1 && quantity <= 1_000_000 ? quantity : 1,
  };
}

/**
 * What a partner would pay today, by the function that prices its catalogue and its orders, with every row that was looked
 * at: also those of other days and currencies, which a dealer is not told of. What is not known is an answer too.
 */
export async function explainPrice(actor: Actor, question: PriceQuestion, now = new Date()): Promise<PriceAnswer> {
  authorize(has(actor, "prices.view"), "prices.view");
  const sku = toSku(question.sku);
  if (question.partner === "" || !sku) return { kind: "unasked" };
  const [partnerId, articles, { timeZone }] = await Promise.all([
    findPartnerIdByCode(question.partner),
    articlesBySku([sku]),
    getBrand(),
  ]);
  const article = articles.get(sku);
  if (!partnerId) return { kind: "partner-unknown" };
  if (!article) return { kind: "sku-unknown" };

  const terms = await getPartnerTerms(partnerId);
  const [entitlement, candidates] = await Promise.all([
    entitlementOf(terms),
    loadPriceCandidates(db, { audience: terms }, [article]),
  ]);
  const { code, name, currency } = terms;
  const request = { sku, quantity: question.quantity, currency, day: dayAt(now, timeZone) };
  return {
    kind: "answer",
    explanation: {
      partner: { code, name },
      article: article.name,
      entitled: article.status === "active" && mayBuy(entitlement, article),
      price: resolvePrice(request, candidates.get(sku) ?? []),
    },
  };
}
