import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { allocateOrder } from "#app/domain/ordering/allocate-order.server.ts";
import { allocateOrderSchema } from "#app/domain/ordering/order-schemas.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "desk.work");
  const orderId = readId("ord", params.orderId);
  const form = await parseForm(request, allocateOrderSchema);
  if (!form.ok) return form.reply;

  return orToast(paths.staff.order(orderId), async () => {
    const { units } = await allocateOrder(actor, { orderId, ...form.value });
    return redirectWithToast(paths.staff.order(orderId), {
      key: "desk.allocated",
      values: { count: units },
      tone: "good",
    });
  });
}
