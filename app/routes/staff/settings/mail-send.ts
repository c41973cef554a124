import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { sendMailAgain } from "#app/domain/operations/send-mail-again.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "system.operate");
  const mailId = readId("mai", params.mailId);

  return orToast(paths.staff.mailMessage(mailId), async () => {
    await sendMailAgain(actor, { mailId });
    return redirectWithToast(paths.staff.mailMessage(mailId), { key: "operations.mail.queued", tone: "good" });
  });
}
