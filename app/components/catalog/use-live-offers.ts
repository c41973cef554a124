import type { CatalogueResult } from "#app/domain/storefront/catalogue-result.ts";
import type { LiveStock } from "#app/domain/storefront/live-stock.ts";
import type { OfferView } from "#app/domain/storefront/offer-view.ts";

import { useLiveStock } from "./use-live-stock.ts";

/** A page of the catalogue whose stock follows what happens meanwhile. */
export function useLiveOffers(result: CatalogueResult): CatalogueResult {
  // A tile of several articles shows no stock.
  const tiles = result.view === "grid" ? result.page.rows.filter(({ offers }) => offers.length === 1) : [];
  const shown = result.view === "list" ? result.page.rows : tiles.flatMap(({ offers }) => offers);
  const live = useLiveStock(shown.map(({ sku }) => sku));
  if (result.view === "list") {
    return { ...result, page: { ...result.page, rows: result.page.rows.map((offer) => withStock(offer, live)) } };
  }
  const rows = result.page.rows.map((tile) => ({
    ...tile,
    offers: tile.offers.map((offer) => withStock(offer, live)),
  }));
  return { ...result, page: { ...result.page, rows } };
}

/** An offer with the stock that was told last. */
export function withStock<Offer extends OfferView>(offer: Offer, live: ReadonlyMap<string, LiveStock>): Offer {
  const now = live.get(offer.sku);
  return now ? { ...offer, stock: now.stock, promise: now.promise } : offer;
}
