import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { removeAttribute } from "#app/domain/catalog/manage-attributes.server.ts";
import { paths } from "#app/paths.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const code = params.attributeCode ?? "";

  return orToast(paths.staff.attribute(code), async () => {
    await removeAttribute(actor, { code });
    return redirectWithToast(paths.staff.attributes(), { key: "staffCatalog.attributes.removed", tone: "good" });
  });
}
