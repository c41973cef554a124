import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { changeAssortmentGrants } from "#app/domain/catalog/change-assortment-grants.server.ts";
import { assortmentGrantSchema } from "#app/domain/catalog/schemas.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const assortmentId = readId("aso", params.assortmentId);
  const form = await parseForm(request, assortmentGrantSchema);
  if (!form.ok) return form.reply;

  return orToast(paths.staff.assortment(assortmentId), async () => {
    await changeAssortmentGrants(actor, { assortmentId, remove: [form.value] });
    return redirectWithToast(paths.staff.assortment(assortmentId), { key: "assortments.grants.revoked" });
  });
}
