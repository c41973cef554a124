import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Section } from "../layout/section.tsx";
import { AddressList, type AddressUrls } from "./address-list.tsx";

type Addresses = Parameters<typeof AddressList>[0]["addresses"];

type AddressSectionsProps = {
  readonly book: { readonly shipTo: Addresses; readonly billTo: Addresses; readonly can: { readonly keep: boolean } };
  readonly urls: AddressUrls;
};

/** A partner's addresses: where goods go, and where papers go. */
export function AddressSections({ book, urls }: AddressSectionsProps): ReactNode {
  const { t } = useTranslation();
  const kept = book.can.keep ? urls : null;
  return (
    <>
      <Section title={t("partners.addresses.kinds.ship_to")}>
        <AddressList addresses={book.shipTo} urls={kept} empty={t("partners.addresses.noneShipTo")} />
      </Section>
      <Section title={t("partners.addresses.kinds.bill_to")}>
        <AddressList addresses={book.billTo} urls={kept} empty={t("partners.addresses.noneBillTo")} />
      </Section>
    </>
  );
}
