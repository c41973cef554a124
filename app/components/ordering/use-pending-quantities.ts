import { useFetchers } from "@remix-run/react";

import { paths } from "#app/paths.ts";

/** The quantities of a cart that are on their way to the server, by SKU; 0 for a line being taken out. */
export function usePendingQuantities(cartId: string): ReadonlyMap<string, number> {
  const target = paths.portal.cartQuantity(cartId);
  const fetchers = useFetchers();
  const pending = new Map<string, number>();
  for (const { formAction, formData } of fetchers) {
    const sku = formData?.get("sku");
    const quantity = Number(formData?.get("quantity"));
    if (formAction === target && typeof sku === "string" && Number.isInteger(quantity)) pending.set(sku, quantity);
  }
  return pending;
}
