import type { ActionFunctionArgs } from "@remix-run/node";

import { requireActor } from "#app/domain/access/require-actor.server.ts";
import { stopActingFor } from "#app/domain/partners/act-for.server.ts";
import { paths } from "#app/paths.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireActor(request);
  const partnerId = actor.partnerId;
  await stopActingFor(request, actor);
  return redirectWithToast(actor.onBehalf && partnerId ? paths.staff.partner(partnerId) : paths.home(), {
    key: "access.acting.ended",
  });
}
