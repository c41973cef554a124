import type { LoaderFunctionArgs } from "@remix-run/node";

import { orderConfirmation } from "#app/domain/ordering/order-confirmation.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pdfReply } from "#app/platform/http/download.server.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import { readId } from "#app/platform/http/read-id.ts";

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { actor } = await requirePartnerActor(request);
  return pdfReply(await orderConfirmation(actor, readId("ord", params.orderId), localeOf(request)));
}
