import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { CartAddLine } from "#app/components/ordering/cart-add-line.tsx";
import { CartEmpty } from "#app/components/ordering/cart-empty.tsx";
import { CartLines } from "#app/components/ordering/cart-lines.tsx";
import { CartMenu } from "#app/components/ordering/cart-menu.tsx";
import { CartMoveForm } from "#app/components/ordering/cart-move-form.tsx";
import { useCartName } from "#app/components/ordering/cart-name.ts";
import { CartNotices } from "#app/components/ordering/cart-notices.tsx";
import { CartSummary } from "#app/components/ordering/cart-summary.tsx";
import { useFreshStock } from "#app/components/ordering/use-fresh-stock.ts";
import { Status } from "#app/components/ui/status.tsx";
import { getCart, listCarts } from "#app/domain/ordering/cart-queries.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";

export const meta = pageTitle("cart.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, terms } = await requirePartnerActor(request);
  const cartId = readId("car", params.cartId);
  const [cart, carts] = await Promise.all([getCart(actor, terms, cartId), listCarts(actor)]);
  if (cart.orderId) throw redirect(paths.portal.order(cart.orderId));
  return { cart, others: carts.filter((other) => other.cartId !== cartId) };
}

export default function CartPage(): ReactNode {
  const { t } = useTranslation();
  const { cart, others } = useLoaderData<typeof loader>();
  const cartName = useCartName();
  const moveForm = useId();
  useFreshStock(cart.lines.map(({ sku }) => sku));
  const { cartId, can, lines } = cart;
  const canMove = can.edit && others.length > 0 && lines.length > 0;

  return (
    <>
      <PageHeader
        title={cartName(cart)}
        state={cart.isCurrent && <Status tone="info">{t("cart.inUse")}</Status>}
        breadcrumb={[{ to: paths.portal.carts(), label: t("cart.title") }]}
        actions={can.edit && <CartMenu cart={cart} others={others} />}
      />
      <CartNotices cart={cart} />
      <CartLines
        cartId={cartId}
        currency={cart.currency}
        lines={lines}
        canEdit={can.edit}
        selectFor={canMove ? moveForm : undefined}
        empty={<CartEmpty of="page" />}
      />
      {lines.length > 0 && <CartSummary cart={cart} />}
      {canMove && <CartMoveForm id={moveForm} cartId={cartId} others={others} />}
      {can.edit && (
        <Section title={t("cart.addLine.title")}>
          <CartAddLine cartId={cartId} />
        </Section>
      )}
    </>
  );
}
