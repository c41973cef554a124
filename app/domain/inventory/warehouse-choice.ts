import type { WarehouseId } from "../ids.ts";

export type WarehouseStock = { readonly warehouseId: WarehouseId; readonly available: number };
export type WarehouseShare = { readonly warehouseId: WarehouseId; readonly quantity: number };

/**
 * From where a quantity is taken (domain rules §4): the ranked warehouses in their order (the partner's own, then its
 * region's); then, among all others, one that has the whole rest; then whoever has most; then the smaller id. Takes what
 * is there, so the shares may add up to less than the quantity.
 */
export function chooseWarehouses(
  quantity: number,
  stock: readonly WarehouseStock[],
  ranked: readonly WarehouseId[],
): readonly WarehouseShare[] {
  const shares: WarehouseShare[] = [];
  let open = quantity;
  const take = (source: WarehouseStock): void => {
    const taken = Math.min(open, source.available);
    if (taken > 0) shares.push({ warehouseId: source.warehouseId, quantity: taken });
    open -= Math.max(0, taken);
  };

  for (const warehouseId of ranked) {
    const source = stock.find((candidate) => candidate.warehouseId === warehouseId);
    if (source) take(source);
  }
  // Most first also puts first the ones that have all of the rest; of those the fullest is as good as any.
  const others = stock.filter(({ warehouseId }) => !ranked.includes(warehouseId));
  for (const source of others.toSorted(byMostThenId)) take(source);
  return shares;
}

function byMostThenId(a: WarehouseStock, b: WarehouseStock): number {
  return b.available - a.available || (a.warehouseId < b.warehouseId ? -1 : 1);
}
