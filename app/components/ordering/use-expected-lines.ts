import { useFetchers } from "@remix-run/react";

import { type CartLineView, withQuantity } from "#app/domain/ordering/cart-view.ts";
import { paths } from "#app/paths.ts";

type Cart = { readonly cartId: string; readonly lines: readonly CartLineView[] };

/** The lines of a cart with the quantities that are on their way to the server; those being taken out are gone already. */
export function useExpectedLines({ cartId, lines }: Cart): readonly CartLineView[] {
  const target = paths.portal.cartQuantity(cartId);
  const pending = new Map<string, number>();
  const fetchers = useFetchers();
  for (const { formAction, formData } of fetchers) {
    const sku = formData?.get("sku");
    const quantity = Number(formData?.get("quantity"));
    if (formAction === target && typeof sku === "string" && Number.isInteger(quantity)) pending.set(sku, quantity);
  }
  return lines.flatMap((line) => {
    const quantity = pending.get(line.sku);
    if (quantity === undefined) return [line];
    return quantity === 0 ? [] : [withQuantity(line, quantity)];
  });
}
