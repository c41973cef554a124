import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PackageCheck } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { OrderFormPage } from "#app/components/ordering/order-form-page.tsx";
import { ShipForm } from "#app/components/ordering/ship-form.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getOrderForDesk } from "#app/domain/ordering/desk-order.server.ts";
import { shipOrderSchema } from "#app/domain/ordering/order-schemas.ts";
import { shipOrder } from "#app/domain/ordering/ship-order.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("desk.action.ship");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "desk.work");
  return getOrderForDesk(actor, readId("ord", params.orderId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "desk.work");
  const orderId = readId("ord", params.orderId);
  const form = await parseForm(request, shipOrderSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const { number } = await shipOrder(actor, { orderId, ...form.value });
    return redirectWithToast(paths.staff.order(orderId), { key: "desk.ship.done", values: { number }, tone: "good" });
  });
}

export default function OrderShipPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const order = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();

  return (
    <OrderFormPage order={order} title={t("desk.ship.title", { number: order.number })}>
      {order.can.ship ? (
        order.shippable.map(({ warehouseId, name }) => (
          <Section key={warehouseId} title={t("desk.ship.from", { warehouse: nameOf(name) })}>
            <ShipForm order={order} warehouseId={warehouseId} lastResult={lastResult} />
          </Section>
        ))
      ) : (
        <EmptyState icon={PackageCheck} title={t("desk.ship.nothing")} />
      )}
    </OrderFormPage>
  );
}
