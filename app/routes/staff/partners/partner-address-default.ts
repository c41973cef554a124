import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { makeDefaultAddress } from "#app/domain/partners/manage-addresses.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "partners.edit");
  const partnerId = readId("par", params.partnerId);
  const addressId = readId("adr", params.addressId);

  return orToast(paths.staff.partner(partnerId), async () => {
    await makeDefaultAddress(actor, { partnerId, addressId });
    return redirectWithToast(paths.staff.partner(partnerId), { key: "partners.addresses.madeDefault", tone: "good" });
  });
}
