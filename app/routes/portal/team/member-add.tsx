import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PersonForm } from "#app/components/access/person-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { addMember } from "#app/domain/access/invite-user.server.ts";
import { memberRoles } from "#app/domain/access/permissions.ts";
import { addMemberSchema } from "#app/domain/access/schemas.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { mailContext } from "#app/platform/http/mail-context.server.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("access.people.addTitle");

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePartnerActor(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const form = await parseForm(request, addMemberSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await addMember(actor, { ...form.value, partnerId: actor.partnerId }, mailContext(request));
    return redirectWithToast(paths.portal.team(), {
      key: "access.people.added",
      values: { email: form.value.email },
      tone: "good",
    });
  });
}

export default function MemberAddPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("access.people.addTitle")}
        breadcrumb={[{ to: paths.portal.team(), label: t("access.team.title") }]}
      />
      <PersonForm roles={memberRoles} lastResult={useActionData<typeof action>()} />
    </>
  );
}
