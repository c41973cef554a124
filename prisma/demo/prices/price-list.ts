import type { PriceRow } from "#app/domain/catalog/price-list.ts";
import type { PriceLevel } from "#app/domain/catalog/resolve-price.ts";
import type { PriceListId } from "#app/domain/ids.ts";
import type { Day } from "#app/platform/dates.ts";

import { demoId } from "../demo-id.ts";
import type { DemoRegion } from "../partners/partners.ts";

export type Currency = DemoRegion["currency"];

export type DemoPriceList = {
  readonly id: PriceListId;
  readonly code: string;
  readonly name: string;
  readonly currency: Currency;
  readonly level: PriceLevel;
  readonly audienceId: string;
  readonly priority: number;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly rows: readonly PriceRow[];
};

type Facts = Pick<DemoPriceList, "code" | "name" | "currency" | "level" | "audienceId" | "rows"> &
  Partial<DemoPriceList>;

/** A list without an end and without priority over its like, unless told. */
export function priceList(facts: Facts): DemoPriceList {
  return { id: demoId("pri", facts.code), priority: 0, startsOn: null, endsOn: null, ...facts };
}

export function fixedPrice(sku: string, unitMinor: number, minQuantity = 1): PriceRow {
  return { scope: "sku", target: sku, minQuantity, unitMinor, discountBp: null };
}

export function discount(
  scope: "product" | "category" | "all",
  target: string,
  percent: number,
  minQuantity = 1,
): PriceRow {
  return { scope, target, minQuantity, unitMinor: null, discountBp: Math.round(percent * 100) };
}
