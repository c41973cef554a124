import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { retirePriceList } from "#app/domain/catalog/retire-price-list.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "prices.edit");
  const priceListId = readId("pri", params.priceListId);

  return orToast(paths.staff.priceList(priceListId), async () => {
    await retirePriceList(actor, { priceListId });
    return redirectWithToast(paths.staff.priceLists(), { key: "staffPrices.retire.done" });
  });
}
