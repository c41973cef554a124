import type { ActionFunctionArgs } from "@remix-run/node";

import { mendQuickOrder } from "#app/domain/ordering/mend-quick-order.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  return orToast(paths.portal.quickOrder(), async () => {
    const { mended } = await mendQuickOrder(actor);
    const values = { count: mended };
    return redirectWithToast(paths.portal.quickOrder(), { key: "quickOrder.toast.mended", values, tone: "good" });
  });
}
