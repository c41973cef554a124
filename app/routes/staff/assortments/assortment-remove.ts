import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { removeAssortment } from "#app/domain/catalog/manage-assortments.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "catalog.edit");
  const assortmentId = readId("aso", params.assortmentId);

  return orToast(paths.staff.assortment(assortmentId), async () => {
    await removeAssortment(actor, { assortmentId });
    return redirectWithToast(paths.staff.assortments(), { key: "assortments.remove.done" });
  });
}
