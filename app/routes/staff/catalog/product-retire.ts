import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { retireProduct } from "#app/domain/catalog/retire-product.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const productId = readId("pro", params.productId);
  const back = paths.staff.product(productId);

  return orToast(back, async () => {
    await retireProduct(actor, { productId });
    return redirectWithToast(back, { key: "staffCatalog.product.retired", tone: "good" });
  });
}
