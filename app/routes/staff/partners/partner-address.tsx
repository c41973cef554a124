import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { AddressForm } from "#app/components/partners/address-form.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getAddress } from "#app/domain/partners/address-queries.server.ts";
import { editAddress } from "#app/domain/partners/manage-addresses.server.ts";
import { editAddressSchema } from "#app/domain/partners/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("partners.addresses.edit");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  const partnerId = readId("par", params.partnerId);
  const addressId = readId("adr", params.addressId);
  return { partnerId, address: await getAddress(actor, { partnerId, addressId }) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  const partnerId = readId("par", params.partnerId);
  const addressId = readId("adr", params.addressId);
  const form = await parseForm(request, editAddressSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editAddress(actor, { partnerId, addressId, ...form.value });
    return redirectWithToast(paths.staff.partner(partnerId), { key: "partners.addresses.saved", tone: "good" });
  });
}

export default function PartnerAddressPage(): ReactNode {
  const { t } = useTranslation();
  const { partnerId, address } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.partner(partnerId), label: t("partners.addresses.title") }]}
        title={address.label}
        detail={t(`partners.addresses.kinds.${address.kind}`)}
      />
      <AddressForm lastResult={useActionData<typeof action>()} address={address} />
    </>
  );
}
