import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { mendQuickOrderRow } from "#app/domain/ordering/mend-quick-order-row.server.ts";
import { mendRowSchema } from "#app/domain/ordering/quick-order-schemas.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const form = await parseForm(request, mendRowSchema);
  if (!form.ok) return form.reply;

  return orToast(paths.portal.quickOrder(), async () => {
    await mendQuickOrderRow(actor, form.value);
    return redirect(paths.portal.quickOrder());
  });
}
