import type { ActionFunctionArgs } from "@remix-run/node";

import { removeRowsSchema } from "#app/domain/ordering/quick-order-schemas.ts";
import { removeQuickOrderRows } from "#app/domain/ordering/remove-quick-order-rows.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const form = await parseForm(request, removeRowsSchema);
  if (!form.ok) return form.reply;

  return orToast(paths.portal.quickOrder(), async () => {
    const { removed } = await removeQuickOrderRows(actor, form.value);
    return redirectWithToast(paths.portal.quickOrder(), {
      key: "quickOrder.toast.removed",
      values: { count: removed },
    });
  });
}
