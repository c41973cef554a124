import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { retryEvent } from "#app/domain/operations/retry-event.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "system.operate");
  const eventId = readId("evt", params.eventId);

  return orToast(paths.staff.events(), async () => {
    await retryEvent(actor, { eventId });
    return redirectWithToast(paths.staff.events(), { key: "operations.events.retried", tone: "good" });
  });
}
