import { inTransaction } from "#app/platform/db.server.ts";

import type { Actor } from "../access/actor.ts";
import type { PriceListId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { loadPriceList } from "./internal/load-price-list.server.ts";
import { type PriceRow, parsePriceLines } from "./price-list.ts";
import { setPrices } from "./set-prices.server.ts";

export type PastedLines = {
  readonly priceListId: PriceListId;
  readonly version: number;
  /** Lines of "SKU price [minimum quantity]", a price being an amount or "10%" off. */
  readonly lines: string;
};

/** Sets the pasted prices, all or none. Refuses `price-lines-unreadable` with the lines concerned, and what `setPrices` does. */
export async function pastePrices(
  actor: Actor,
  { priceListId, version, lines }: PastedLines,
  now = new Date(),
): Promise<{ readonly created: number; readonly updated: number }> {
  const { currency } = await inTransaction((tx) => loadPriceList(tx, priceListId));
  const { prices, unreadable } = parsePriceLines(lines, currency);
  if (unreadable.length > 0 || prices.length === 0) {
    throw refusal("price-lines-unreadable", {
      lines: unreadable.slice(0, 10).map(({ line, text }) => `${line}: ${text}`),
    });
  }
  const set = prices.map(
    ({ sku, unit, discountBp, minQuantity }): PriceRow => ({
      scope: "sku",
      target: sku,
      minQuantity,
      ...(unit === null
        ? { unitMinor: null, discountBp: discountBp ?? 0 }
        : { unitMinor: unit.minor, discountBp: null }),
    }),
  );
  return setPrices(actor, { priceListId, version, set }, now);
}
