import type { LoaderFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getProductPictureKey } from "#app/domain/catalog/product-queries.server.ts";
import { pictureReply } from "#app/platform/http/picture-reply.server.ts";
import { readId } from "#app/platform/http/read-id.ts";

/** For staff, who also see drafts: a product's own picture. Dealers see articles' pictures. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.view");
  const key = await getProductPictureKey(actor, readId("pro", params.productId));
  return pictureReply(request, key, params.rendition);
}
