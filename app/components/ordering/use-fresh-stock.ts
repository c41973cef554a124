import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

import { useLiveStock } from "../catalog/use-live-stock.ts";

/** A burst of movements is one reason to look again. */
const PAUSE_MS = 400;

/** Loads the page anew when the stock of these SKUs has changed: what it promises for a quantity only the server knows. */
export function useFreshStock(skus: readonly string[]): void {
  const changes = useLiveStock(skus);
  const { revalidate } = useRevalidator();

  useEffect(() => {
    if (changes.size === 0) return;
    const soon = setTimeout(revalidate, PAUSE_MS);
    return () => clearTimeout(soon);
  }, [changes, revalidate]);
}
