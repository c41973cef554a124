import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { cancelIncoming } from "#app/domain/inventory/cancel-incoming.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "inventory.move");
  const incomingId = readId("inc", params.incomingId);

  return orToast(paths.staff.incomingItem(incomingId), async () => {
    await cancelIncoming(actor, { incomingId });
    return redirectWithToast(paths.staff.incoming(), { key: "inventory.cancel.done", tone: "good" });
  });
}
