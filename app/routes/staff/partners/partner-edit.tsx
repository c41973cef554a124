import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { PartnerForm } from "#app/components/partners/partner-form.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getPartnerForm } from "#app/domain/backoffice/partner-form.server.ts";
import { editPartner } from "#app/domain/partners/edit-partner.server.ts";
import { editPartnerSchema } from "#app/domain/partners/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("partners.edit.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  return getPartnerForm(actor, readId("par", params.partnerId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  const partnerId = readId("par", params.partnerId);
  const form = await parseForm(request, editPartnerSchema);
  if (!form.ok) return form.reply;
  const { version, ...facts } = form.value;

  return orFormError(request, form, async () => {
    await editPartner(actor, { partnerId, version, facts });
    return redirectWithToast(paths.staff.partner(partnerId), { key: "partners.edit.done", tone: "good" });
  });
}

export default function PartnerEditPage(): ReactNode {
  const { t } = useTranslation();
  const { partner, choices } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        breadcrumb={[
          { to: paths.staff.partners(), label: t("partners.title") },
          { to: paths.staff.partner(partner.partnerId), label: partner.name },
        ]}
        title={t("partners.edit.title")}
      />
      <PartnerForm lastResult={useActionData<typeof action>()} choices={choices} partner={partner} />
    </>
  );
}
