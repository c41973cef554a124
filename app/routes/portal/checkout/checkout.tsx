import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { useCartName } from "#app/components/ordering/cart-name.ts";
import { CheckoutChanges } from "#app/components/ordering/checkout-changes.tsx";
import { CheckoutConsequences } from "#app/components/ordering/checkout-consequences.tsx";
import { CheckoutForm } from "#app/components/ordering/checkout-form.tsx";
import { CheckoutLines } from "#app/components/ordering/checkout-lines.tsx";
import { CheckoutNoAddress } from "#app/components/ordering/checkout-no-address.tsx";
import { checkOut } from "#app/domain/ordering/check-out.server.ts";
import { getCheckout } from "#app/domain/ordering/checkout-queries.server.ts";
import { checkoutSchema } from "#app/domain/ordering/checkout-schemas.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("checkout.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, terms } = await requirePartnerActor(request);
  const cartId = readId("car", params.cartId);
  const checkout = await getCheckout(actor, terms, cartId);
  const { cart } = checkout;
  if (cart.orderId) throw redirect(paths.portal.order(cart.orderId));
  if (!cart.can.order || cart.lines.length === 0 || cart.counts.problems > 0) throw redirect(paths.portal.cart(cartId));
  return checkout;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const cartId = readId("car", params.cartId);
  const form = await parseForm(request, checkoutSchema);
  if (!form.ok) return form.reply;

  return orFormError(
    request,
    form,
    async () => {
      const { orderId, number } = await checkOut(actor, { cartId, ...form.value });
      const placed = { key: "checkout.placed", values: { number }, tone: "good" } as const;
      return redirectWithToast(paths.portal.order(orderId), placed);
    },
    { "po-number-used": "poNumber", "requested-day-past": "requestedOn", "address-required": "shipToId" },
  );
}

export default function CheckoutPage(): ReactNode {
  const { t } = useTranslation();
  const checkout = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const cartName = useCartName();
  const { cart } = checkout;
  const seen = lastResult?.initialValue?.seen;

  return (
    <>
      <PageHeader
        title={t("checkout.title")}
        breadcrumb={[
          { to: paths.portal.carts(), label: t("cart.title") },
          { to: paths.portal.cart(cart.cartId), label: cartName(cart) },
        ]}
      />
      {typeof seen === "string" && <CheckoutChanges cart={cart} seen={seen} />}
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="grid content-start gap-4 lg:order-last">
          <CheckoutConsequences checkout={checkout} />
          <CheckoutLines cart={cart} />
        </div>
        {checkout.addresses.length > 0 ? (
          <CheckoutForm checkout={checkout} lastResult={lastResult} />
        ) : (
          <CheckoutNoAddress />
        )}
      </div>
    </>
  );
}
