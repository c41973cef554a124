import type { ActionFunctionArgs } from "@remix-run/node";

import { retireAddress } from "#app/domain/partners/manage-addresses.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const { actor } = await requirePartnerActor(request);
  const addressId = readId("adr", params.addressId);

  return orToast(paths.portal.addresses(), async () => {
    await retireAddress(actor, { partnerId: actor.partnerId, addressId });
    return redirectWithToast(paths.portal.addresses(), { key: "partners.addresses.retired", tone: "good" });
  });
}
