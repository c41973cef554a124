import type { ActionFunctionArgs } from "@remix-run/node";

import { endSession } from "#app/domain/access/end-session.server.ts";
import { requireActor } from "#app/domain/access/require-actor.server.ts";
import { endSessionSchema } from "#app/domain/access/schemas.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const form = await parseForm(request, endSessionSchema);
  if (!form.ok) return form.reply;

  return orToast(paths.account.profile(), async () => {
    await endSession(actor, form.value);
    return redirectWithToast(paths.account.profile(), { key: "access.sessions.ended", tone: "good" });
  });
}
