import type { LoaderFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { orderConfirmation } from "#app/domain/ordering/order-confirmation.server.ts";
import { pdfReply } from "#app/platform/http/download.server.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import { readId } from "#app/platform/http/read-id.ts";

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "desk.view");
  return pdfReply(await orderConfirmation(actor, readId("ord", params.orderId), localeOf(request)));
}
