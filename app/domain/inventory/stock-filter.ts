import { isId, type WarehouseId } from "../ids.ts";
import { type StockException, stockExceptions } from "./stock-state.ts";

export const stockSorts = ["sku", "onHand", "allocated", "available"] as const;
export type StockSort = (typeof stockSorts)[number];

export type StockFilter = {
  /** In SKU, barcode or name, in any language; "" for all. */
  readonly text: string;
  readonly warehouseId: WarehouseId | null;
  readonly exception: StockException | null;
};

/** From the list's address; what makes no sense filters nothing. */
export function readStockFilter(query: URLSearchParams): StockFilter {
  const warehouse = query.get("warehouse");
  return {
    text: (query.get("q") ?? "").normalize("NFKC").trim().slice(0, 100),
    warehouseId: isId("war", warehouse) ? warehouse : null,
    exception: stockExceptions.find((exception) => exception === query.get("show")) ?? null,
  };
}
