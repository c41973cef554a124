import type { Db, Tx } from "#app/platform/db.server.ts";

import type { PartnerActor } from "../../access/actor.ts";
import type { Sku } from "../../ids.ts";
import type { PartnerTerms } from "../../partners/partner-terms.ts";
import { type Offer, offersFor } from "../../storefront/offers.server.ts";
import { orderableSkus } from "../../storefront/orderable-skus.server.ts";
import { indexSkus, nearestSkus } from "../nearest-skus.ts";
import { type JudgedRow, judgeRows, type QuickOrderRow, wantedOf } from "../quick-order.ts";

export type JudgedPad = { readonly rows: readonly JudgedRow[]; readonly offers: ReadonlyMap<Sku, Offer> };

/** A verdict for every row of the actor's pad. The number of queries does not depend on the number of rows. */
export async function judgePad(
  { userId, partnerId }: PartnerActor,
  terms: PartnerTerms,
  now: Date,
  client: Db | Tx,
): Promise<JudgedPad> {
  const rows: QuickOrderRow[] = await client.quickOrderRow.findMany({
    where: { userId, partnerId },
    select: { rowNo: true, skuText: true, quantityText: true, fileLine: true },
    orderBy: { rowNo: "asc" },
  });
  const wanted = wantedOf(rows);
  const offers = await offersFor(terms, wanted, now, client);
  const someUnknown = wanted.some(({ sku }) => !offers.has(sku));
  const index = indexSkus(someUnknown ? await orderableSkus(terms, client) : []);
  return {
    rows: judgeRows(rows, { offers, stockDisplay: terms.stockDisplay, guess: (text) => nearestSkus(text, index) }),
    offers,
  };
}
