import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PersonForm } from "#app/components/access/person-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { addMember } from "#app/domain/access/invite-user.server.ts";
import { memberRoles } from "#app/domain/access/permissions.ts";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { addMemberSchema } from "#app/domain/access/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { mailContext } from "#app/platform/http/mail-context.server.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("access.people.addTitle");

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, "partners.edit");
  return { partnerId: readId("par", params.partnerId) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  const partnerId = readId("par", params.partnerId);
  const form = await parseForm(request, addMemberSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await addMember(actor, { ...form.value, partnerId }, mailContext(request));
    return redirectWithToast(paths.staff.partner(partnerId), {
      key: "access.people.added",
      values: { email: form.value.email },
      tone: "good",
    });
  });
}

export default function StaffMemberAddPage(): ReactNode {
  const { t } = useTranslation();
  const { partnerId } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("access.people.addTitle")}
        breadcrumb={[{ to: paths.staff.partner(partnerId), label: t("access.people.toPartner") }]}
      />
      <PersonForm roles={memberRoles} lastResult={useActionData<typeof action>()} />
    </>
  );
}
