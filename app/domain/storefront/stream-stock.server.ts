import { log } from "#app/platform/log.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import { isStillSignedIn } from "../access/still-signed-in.server.ts";
import type { Sku } from "../ids.ts";
import { mayBrowse } from "../partners/partner-terms.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { liveStockOf } from "./live-stock.server.ts";
import { type LiveStock, MOST_FOLLOWED } from "./live-stock.ts";
import { followStock } from "./stock-feed.server.ts";

/**
 * Sends the stock of some articles each time it becomes another, as the partner may see it at that moment: entitlement and
 * display policy are asked anew. Returns how to stop.
 */
export function streamStock(
  { partnerId }: PartnerActor,
  skus: readonly Sku[],
  send: (stock: LiveStock) => void,
): () => void {
  const sent = new Map<Sku, string>();
  const waiting = new Set<Sku>();
  let working = false;

  async function work(): Promise<void> {
    working = true;
    while (waiting.size > 0) {
      const batch = [...waiting];
      waiting.clear();
      const terms = await getPartnerTerms(partnerId);
      if (!mayBrowse(terms.standing)) continue;
      for (const stock of await liveStockOf(terms, batch)) {
        const text = JSON.stringify(stock);
        if (sent.get(stock.sku) !== text) send(stock);
        sent.set(stock.sku, text);
      }
    }
    working = false;
  }

  return followStock(skus.slice(0, MOST_FOLLOWED), (changed) => {
    for (const sku of changed) waiting.add(sku);
    if (working) return;
    work().catch((error) => {
      working = false;
      log.warn({ err: error }, "stock stream could not read");
    });
  });
}

/** Whether a stream that was opened by a request may go on: the person is signed in for the partner, which may browse. */
export async function mayStillFollow(request: Request, actor: PartnerActor): Promise<boolean> {
  if (!(await isStillSignedIn(request, actor))) return false;
  return mayBrowse((await getPartnerTerms(actor.partnerId)).standing);
}
