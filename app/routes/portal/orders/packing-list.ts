import type { LoaderFunctionArgs } from "@remix-run/node";

import { packingList } from "#app/domain/ordering/packing-list.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pdfReply } from "#app/platform/http/download.server.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import { readId } from "#app/platform/http/read-id.ts";

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { actor } = await requirePartnerActor(request);
  const orderId = readId("ord", params.orderId);
  const shipmentId = readId("shp", params.shipmentId);
  return pdfReply(await packingList(actor, { orderId, shipmentId }, localeOf(request)));
}
