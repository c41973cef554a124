import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { startActingFor } from "#app/domain/partners/act-for.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request);
  const partnerId = readId("par", params.partnerId);

  return orToast(paths.staff.partner(partnerId), async () => {
    await startActingFor(request, actor, { partnerId });
    return redirectWithToast(paths.portal.dashboard(), { key: "access.acting.started" });
  });
}
