import { db } from "#app/platform/db.server.ts";
import { sumMoney } from "#app/platform/money.ts";

import { authorize, has, type PartnerActor } from "../access/actor.ts";
import { articlesBySku } from "../catalog/queries.server.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { judgePad } from "./internal/judge-pad.server.ts";
import { isMendable } from "./quick-order.ts";
import type { QuickOrderView } from "./quick-order-view.ts";

/** The actor's quick-order pad with a verdict for every row. */
export async function getQuickOrderPad(
  actor: PartnerActor,
  terms: PartnerTerms,
  now = new Date(),
): Promise<QuickOrderView> {
  authorize(has(actor, "carts.edit"), "carts.edit");
  const { rows, offers } = await judgePad(actor, terms, now, db);
  const guesses = rows.flatMap(({ verdict }) => (verdict.code === "sku-unknown" ? verdict.guesses : []));
  const guessed = guesses.length > 0 ? await articlesBySku(guesses) : new Map();
  const names = new Map([...guessed, ...[...offers].map(([sku, { article }]) => [sku, article] as const)]);
  const good = rows.filter(({ verdict }) => verdict.code === "ok");
  const goodRows = good.flatMap(({ verdict }) => (verdict.code === "ok" ? verdict.rowNos : [])).length;
  const summed = rows.filter(({ verdict }) => verdict.code === "summed").length;
  const first = rows.length - summed;
  return {
    currency: terms.currency,
    rows,
    names: Object.fromEntries([...names].map(([sku, { name }]) => [sku, name])),
    counts: {
      good: goodRows,
      lines: good.length,
      rejected: first - good.length,
      mendable: rows.filter(({ verdict }) => isMendable(verdict)).length,
    },
    total: sumMoney(
      good.flatMap(({ assessed }) => assessed?.total ?? []),
      terms.currency,
    ),
  };
}
