import type { WarehouseId } from "../ids.ts";

export type StockLevel = {
  readonly warehouseId: WarehouseId;
  readonly onHand: number;
  readonly allocated: number;
  readonly safety: number;
};

export type StockTotals = Omit<StockLevel, "warehouseId"> & { readonly available: number };

export function availableOf({ onHand, allocated, safety }: Omit<StockLevel, "warehouseId">): number {
  return onHand - allocated - safety;
}

export function totalsOf(levels: readonly StockLevel[]): StockTotals {
  const sum = (of: (level: StockLevel) => number): number => levels.reduce((total, level) => total + of(level), 0);
  return {
    onHand: sum(({ onHand }) => onHand),
    allocated: sum(({ allocated }) => allocated),
    safety: sum(({ safety }) => safety),
    available: sum(availableOf),
  };
}

/** What the stock list is filtered by, worst first; an article may be in several. */
export const stockExceptions = ["over_promised", "below_safety", "none_free"] as const;
export type StockException = (typeof stockExceptions)[number];

/**
 * The worst of what is wrong: more promised from a warehouse than is on its shelf; less left than its safety stock;
 * nothing free in any.
 */
export function stockException(levels: readonly StockLevel[]): StockException | null {
  if (levels.some(({ onHand, allocated }) => allocated > onHand)) return "over_promised";
  if (levels.some((level) => availableOf(level) < 0)) return "below_safety";
  return totalsOf(levels).available <= 0 ? "none_free" : null;
}
