import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { AddressForm } from "#app/components/partners/address-form.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { addAddress } from "#app/domain/partners/manage-addresses.server.ts";
import { getPartner } from "#app/domain/partners/partner-queries.server.ts";
import { addAddressSchema } from "#app/domain/partners/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("partners.addresses.add");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  return getPartner(actor, readId("par", params.partnerId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  const partnerId = readId("par", params.partnerId);
  const form = await parseForm(request, addAddressSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await addAddress(actor, { partnerId, ...form.value });
    return redirectWithToast(paths.staff.partner(partnerId), { key: "partners.addresses.added", tone: "good" });
  });
}

export default function PartnerAddressAddPage(): ReactNode {
  const { t } = useTranslation();
  const { partnerId, name, country } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        breadcrumb={[
          { to: paths.staff.partners(), label: t("partners.title") },
          { to: paths.staff.partner(partnerId), label: name },
        ]}
        title={t("partners.addresses.add")}
      />
      <AddressForm lastResult={useActionData<typeof action>()} fresh={{ kind: "ship_to", country, recipient: name }} />
    </>
  );
}
