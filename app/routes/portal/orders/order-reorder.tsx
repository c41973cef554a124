import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { CartChoice } from "#app/components/ordering/cart-choice.tsx";
import { ReorderLines } from "#app/components/ordering/reorder-lines.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Callout } from "#app/components/ui/callout.tsx";
import { listCarts } from "#app/domain/ordering/cart-queries.server.ts";
import { getReorder } from "#app/domain/ordering/reorder-queries.server.ts";
import { reorderSchema } from "#app/domain/ordering/reorder-schemas.ts";
import { reorderToCart } from "#app/domain/ordering/reorder-to-cart.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("portalOrders.reorder.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, terms } = await requirePartnerActor(request);
  const orderId = readId("ord", params.orderId);
  const [reorder, carts] = await Promise.all([getReorder(actor, terms, orderId), listCarts(actor)]);
  return { reorder, carts };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const orderId = readId("ord", params.orderId);
  const form = await parseForm(request, reorderSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const { cartId, added, leftOut } = await reorderToCart(actor, { orderId, ...form.value });
    const key = leftOut.length > 0 ? "portalOrders.toast.reorderedInPart" : "portalOrders.toast.reordered";
    const values = { count: added, skus: leftOut.join(", ") };
    return redirectWithToast(paths.portal.cart(cartId), { key, values, tone: "good" });
  });
}

export default function OrderReorderPage(): ReactNode {
  const { t } = useTranslation();
  const { reorder, carts } = useLoaderData<typeof loader>();
  const lastResult: SubmissionResult<string[]> | undefined = useActionData<typeof action>();
  const [problem] = Object.values(lastResult?.error ?? {}).flatMap((words) => words ?? []);
  const { orderId, number, lines, different, currency } = reorder;

  return (
    <>
      <PageHeader
        title={t("portalOrders.reorder.title")}
        breadcrumb={[
          { to: paths.portal.orders(), label: t("portalOrders.title") },
          { to: paths.portal.order(orderId), label: number },
        ]}
      />
      <Form method="post">
        {problem && <Callout tone="bad" role="alert" title={problem} className="mb-3" />}
        <Callout
          tone={different > 0 ? "warning" : "good"}
          title={
            different > 0 ? t("portalOrders.reorder.different", { count: different }) : t("portalOrders.reorder.same")
          }
          className="mb-3"
        />
        <ReorderLines currency={currency} lines={lines} />
        <div className="flex flex-wrap items-end justify-end gap-x-3 gap-y-2 border-line border-t py-3 md:px-3">
          <CartChoice carts={carts} />
          <SubmitButton className="max-md:w-full">{t("portalOrders.reorder.toCart")}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
