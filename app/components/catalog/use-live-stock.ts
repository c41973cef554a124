import { useEffect, useState } from "react";

import { type LiveStock, MOST_FOLLOWED } from "#app/domain/storefront/live-stock.ts";
import { paths } from "#app/paths.ts";

/**
 * What has changed in the stock of these SKUs since the page was made, by SKU. The server tells it as it happens; without
 * JavaScript, or where the connection fails, the page simply keeps what it said.
 */
export function useLiveStock(skus: readonly string[]): ReadonlyMap<string, LiveStock> {
  const [changes, setChanges] = useState<ReadonlyMap<string, LiveStock>>(new Map());
  const watched = skus.slice(0, MOST_FOLLOWED).join("\n");

  useEffect(() => {
    setChanges(new Map());
    if (watched === "" || typeof EventSource === "undefined") return;
    const query = new URLSearchParams(watched.split("\n").map((sku) => ["sku", sku]));
    const source = new EventSource(`${paths.resources.stockStream()}?${query}`);
    source.addEventListener("stock", (event) => {
      const stock = JSON.parse(event.data) as LiveStock;
      setChanges((known) => new Map(known).set(stock.sku, stock));
    });
    return () => source.close();
  }, [watched]);

  return changes;
}
