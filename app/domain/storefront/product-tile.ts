import type { Money } from "#app/platform/money.ts";

import type { ProductId } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";
import type { OfferView } from "./offer-view.ts";

/** A product among others, as a picture. */
export type ProductTile = {
  readonly productId: ProductId;
  readonly name: LocalizedText;
  /** Those of its articles that match, in the product's order. */
  readonly offers: readonly OfferView[];
};

/** The lowest price among articles, and whether all have it. Null where none has a price. */
export function fromPrice(offers: readonly OfferView[]): { readonly unit: Money; readonly same: boolean } | null {
  const units = offers.flatMap(({ price }) => price?.unit ?? []).toSorted((a, b) => a.minor - b.minor);
  const [lowest] = units;
  if (!lowest) return null;
  return { unit: lowest, same: units.length === offers.length && units.at(-1)?.minor === lowest.minor };
}
