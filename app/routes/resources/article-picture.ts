import type { LoaderFunctionArgs } from "@remix-run/node";

import { requireActor } from "#app/domain/access/require-actor.server.ts";
import { toSku } from "#app/domain/ids.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { refusal } from "#app/domain/refusals.ts";
import { getPictureKey } from "#app/domain/storefront/picture-queries.server.ts";
import { pictureReply } from "#app/platform/http/picture-reply.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const signedIn = await requireActor(request);
  const actor = signedIn.partnerId === null ? signedIn : (await requirePartnerActor(request)).actor;
  const sku = toSku(params.sku ?? "");
  if (!sku) throw refusal("not-found");
  return pictureReply(request, await getPictureKey(actor, sku), params.rendition);
}
