import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { AddressForm } from "#app/components/partners/address-form.tsx";
import { getFreshAddress } from "#app/domain/partners/address-queries.server.ts";
import { addAddress } from "#app/domain/partners/manage-addresses.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { addAddressSchema } from "#app/domain/partners/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("partners.addresses.add");

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  return getFreshAddress(actor, actor.partnerId);
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const form = await parseForm(request, addAddressSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await addAddress(actor, { partnerId: actor.partnerId, ...form.value });
    return redirectWithToast(paths.portal.addresses(), { key: "partners.addresses.added", tone: "good" });
  });
}

export default function AddressAddPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.portal.addresses(), label: t("partners.addresses.title") }]}
        title={t("partners.addresses.add")}
      />
      <AddressForm lastResult={useActionData<typeof action>()} fresh={useLoaderData<typeof loader>()} />
    </>
  );
}
