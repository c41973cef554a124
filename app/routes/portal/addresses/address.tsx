import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { AddressForm } from "#app/components/partners/address-form.tsx";
import { getAddress } from "#app/domain/partners/address-queries.server.ts";
import { editAddress } from "#app/domain/partners/manage-addresses.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { editAddressSchema } from "#app/domain/partners/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("partners.addresses.edit");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  return getAddress(actor, { partnerId: actor.partnerId, addressId: readId("adr", params.addressId) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const addressId = readId("adr", params.addressId);
  const form = await parseForm(request, editAddressSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editAddress(actor, { partnerId: actor.partnerId, addressId, ...form.value });
    return redirectWithToast(paths.portal.addresses(), { key: "partners.addresses.saved", tone: "good" });
  });
}

export default function AddressPage(): ReactNode {
  const { t } = useTranslation();
  const address = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.portal.addresses(), label: t("partners.addresses.title") }]}
        title={address.label}
        detail={t(`partners.addresses.kinds.${address.kind}`)}
      />
      <AddressForm lastResult={useActionData<typeof action>()} address={address} />
    </>
  );
}
