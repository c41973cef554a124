import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { approveOrder } from "#app/domain/ordering/approve-order.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "desk.work");
  const orderId = readId("ord", params.orderId);

  return orToast(paths.staff.order(orderId), async () => {
    await approveOrder(actor, { orderId });
    return redirectWithToast(paths.staff.order(orderId), { key: "desk.approved", tone: "good" });
  });
}
