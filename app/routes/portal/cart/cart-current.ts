import { type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { findCartInUse } from "#app/domain/ordering/cart-queries.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";

/** The cart that the member works in; without one, the list that says how to begin. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { actor } = await requirePartnerActor(request);
  const cart = await findCartInUse(actor);
  return redirect(cart ? paths.portal.cart(cart.cartId) : paths.portal.carts());
}
