import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PersonEditForm } from "#app/components/access/person-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { editStaff } from "#app/domain/access/edit-user.server.ts";
import { staffRoles } from "#app/domain/access/permissions.ts";
import { getStaff } from "#app/domain/access/queries.server.ts";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { editStaffSchema } from "#app/domain/access/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("access.people.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "staff.manage");
  return { person: await getStaff(actor, readId("usr", params.userId)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "staff.manage");
  const userId = readId("usr", params.userId);
  const form = await parseForm(request, editStaffSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editStaff(actor, { userId, ...form.value });
    return redirectWithToast(paths.staff.people(), { key: "access.people.changed", tone: "good" });
  });
}

export default function PersonPage(): ReactNode {
  const { t } = useTranslation();
  const { person } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={person.name}
        detail={person.email}
        breadcrumb={[{ to: paths.staff.people(), label: t("access.people.title") }]}
      />
      <PersonEditForm roles={staffRoles} person={person} lastResult={useActionData<typeof action>()} />
    </>
  );
}
