import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { PartnerForm } from "#app/components/partners/partner-form.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getPartnerChoices } from "#app/domain/backoffice/partner-form.server.ts";
import { createPartner } from "#app/domain/partners/create-partner.server.ts";
import { createPartnerSchema } from "#app/domain/partners/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("partners.add.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "partners.edit");
  return getPartnerChoices();
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  const form = await parseForm(request, createPartnerSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const partnerId = await createPartner(actor, form.value);
    return redirectWithToast(paths.staff.partner(partnerId), { key: "partners.add.done", tone: "good" });
  });
}

export default function PartnerAddPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.partners(), label: t("partners.title") }]}
        title={t("partners.add.title")}
        detail={t("partners.add.detail")}
      />
      <PartnerForm lastResult={useActionData<typeof action>()} choices={useLoaderData<typeof loader>()} />
    </>
  );
}
