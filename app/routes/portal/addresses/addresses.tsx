import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { AddressSections } from "#app/components/partners/address-sections.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { getAddressBook } from "#app/domain/partners/address-queries.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("partners.addresses.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  return getAddressBook(actor, actor.partnerId);
}

const urls = {
  edit: paths.portal.address,
  makeDefault: paths.portal.addressDefault,
  retire: paths.portal.addressRetire,
};

export default function AddressesPage(): ReactNode {
  const { t } = useTranslation();
  const book = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("partners.addresses.title")}
        detail={book.can.keep ? undefined : t("partners.addresses.ownersOnly")}
        actions={
          book.can.keep && (
            <LinkButton variant="primary" to={paths.portal.addressAdd()}>
              {t("partners.addresses.add")}
            </LinkButton>
          )
        }
      />
      <AddressSections book={book} urls={urls} />
    </>
  );
}
