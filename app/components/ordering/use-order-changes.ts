import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

import { paths } from "#app/paths.ts";

/** Loads the page of an order anew each time something becomes of the order, for as long as it can change. */
export function useOrderChanges({ orderId, version }: { readonly orderId: string; readonly version: number }): void {
  const { revalidate } = useRevalidator();

  useEffect(() => {
    if (typeof EventSource === "undefined") return;
    const source = new EventSource(paths.portal.orderChanges(orderId));
    source.addEventListener("changed", (event) => {
      if ((JSON.parse(event.data) as { version: number }).version !== version) revalidate();
    });
    return () => source.close();
  }, [orderId, version, revalidate]);
}
