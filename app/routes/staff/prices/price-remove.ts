import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { removePriceSchema } from "#app/domain/catalog/schemas.ts";
import { setPrices } from "#app/domain/catalog/set-prices.server.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "prices.edit");
  const priceListId = readId("pri", params.priceListId);
  const form = await parseForm(request, removePriceSchema);
  if (!form.ok) return form.reply;

  const { version, ...key } = form.value;
  return orToast(paths.staff.priceList(priceListId), async () => {
    await setPrices(actor, { priceListId, version, set: [], remove: [key] });
    return redirectWithToast(paths.staff.priceList(priceListId), {
      key: "staffPrices.remove.done",
      values: { target: key.target },
    });
  });
}
