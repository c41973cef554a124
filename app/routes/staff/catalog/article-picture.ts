import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { readSku } from "#app/domain/catalog/read-sku.ts";
import { MAX_PICTURE_BYTES, setPicture } from "#app/domain/catalog/set-picture.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";
import { receiveUpload } from "#app/platform/upload.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const productId = readId("pro", params.productId);
  const sku = readSku(params.sku);
  const back = paths.staff.article(productId, sku);

  return orToast(back, async () => {
    const { file } = await receiveUpload(request, { field: "picture", maxBytes: MAX_PICTURE_BYTES });
    await setPicture(actor, { productId, sku, content: new Uint8Array(await file.arrayBuffer()) });
    return redirectWithToast(back, { key: "staffCatalog.picture.saved", tone: "good" });
  });
}
