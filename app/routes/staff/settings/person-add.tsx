import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PersonForm } from "#app/components/access/person-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { addStaff } from "#app/domain/access/invite-user.server.ts";
import { staffRoles } from "#app/domain/access/permissions.ts";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { addStaffSchema } from "#app/domain/access/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { mailContext } from "#app/platform/http/mail-context.server.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("access.people.addTitle");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "staff.manage");
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "staff.manage");
  const form = await parseForm(request, addStaffSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await addStaff(actor, form.value, mailContext(request));
    return redirectWithToast(paths.staff.people(), {
      key: "access.people.added",
      values: { email: form.value.email },
      tone: "good",
    });
  });
}

export default function PersonAddPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("access.people.addTitle")}
        breadcrumb={[{ to: paths.staff.people(), label: t("access.people.title") }]}
      />
      <PersonForm roles={staffRoles} lastResult={useActionData<typeof action>()} />
    </>
  );
}
