import type { LoaderFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { packingList } from "#app/domain/ordering/packing-list.server.ts";
import { pdfReply } from "#app/platform/http/download.server.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import { readId } from "#app/platform/http/read-id.ts";

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "desk.view");
  const orderId = readId("ord", params.orderId);
  const shipmentId = readId("shp", params.shipmentId);
  return pdfReply(await packingList(actor, { orderId, shipmentId }, localeOf(request)));
}
