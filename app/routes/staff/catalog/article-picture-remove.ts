import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { readSku } from "#app/domain/catalog/read-sku.ts";
import { removePicture } from "#app/domain/catalog/set-picture.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const productId = readId("pro", params.productId);
  const sku = readSku(params.sku);
  const back = paths.staff.article(productId, sku);

  return orToast(back, async () => {
    await removePicture(actor, { productId, sku });
    return redirectWithToast(back, { key: "staffCatalog.picture.removed", tone: "good" });
  });
}
