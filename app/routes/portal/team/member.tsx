import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PersonEditForm } from "#app/components/access/person-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { editMember } from "#app/domain/access/edit-user.server.ts";
import { memberRoles } from "#app/domain/access/permissions.ts";
import { getMember } from "#app/domain/access/queries.server.ts";
import { editMemberSchema } from "#app/domain/access/schemas.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("access.team.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  return { person: await getMember(actor, readId("usr", params.userId)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const userId = readId("usr", params.userId);
  const form = await parseForm(request, editMemberSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editMember(actor, { userId, ...form.value });
    return redirectWithToast(paths.portal.team(), { key: "access.people.changed", tone: "good" });
  });
}

export default function MemberPage(): ReactNode {
  const { t } = useTranslation();
  const { person } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={person.name}
        detail={person.email}
        breadcrumb={[{ to: paths.portal.team(), label: t("access.team.title") }]}
      />
      <PersonEditForm roles={memberRoles} person={person} lastResult={useActionData<typeof action>()} />
    </>
  );
}
