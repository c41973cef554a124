import type { LoaderFunctionArgs } from "@remix-run/node";

import { getQuickOrderPad } from "#app/domain/ordering/quick-order-queries.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { quickOrderRejects } from "#app/messages/quick-order-rejects.server.ts";
import { csvDownload } from "#app/platform/http/download.server.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";

/** The rows that cannot be ordered as they stand, with why and what would do; it can be corrected and uploaded again. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { actor, terms } = await requirePartnerActor(request);
  const pad = await getQuickOrderPad(actor, terms);
  return csvDownload("quick-order-rejects.csv", quickOrderRejects(pad, localeOf(request)));
}
