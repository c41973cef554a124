import type { ActionFunctionArgs } from "@remix-run/node";

import { resendInvitation } from "#app/domain/access/invite-user.server.ts";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { paths } from "#app/paths.ts";
import { mailContext } from "#app/platform/http/mail-context.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request);
  const userId = readId("usr", params.userId);

  return orToast(paths.staff.people(), async () => {
    await resendInvitation(actor, { userId }, mailContext(request));
    return redirectWithToast(paths.staff.people(), { key: "access.people.invitedAgain", tone: "good" });
  });
}
