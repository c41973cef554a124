import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { removeCategory } from "#app/domain/catalog/manage-categories.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const categoryId = readId("cat", params.categoryId);

  return orToast(paths.staff.category(categoryId), async () => {
    await removeCategory(actor, { categoryId });
    return redirectWithToast(paths.staff.categories(), { key: "staffCatalog.categories.removed", tone: "good" });
  });
}
