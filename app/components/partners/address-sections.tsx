import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Section } from "../layout/section.tsx";
import { AddressList, type AddressUrls } from "./address-list.tsx";

type Addresses = Parameters<typeof AddressList>[0]["addresses"];

type AddressSectionsProps = {
  readonly book: { readonly shipTo: Addresses; readonly billTo: Addresses; readonly can: { readonly keep: boolean } };
  readonly urls: AddressUrls;
  /** Where the page has no other place for it: the way to a new address. */
  readonly action?: ReactNode;
};

/** A partner's addresses: where goods go, and where papers go. */
export function AddressSections({ book, urls, action }: AddressSectionsProps): ReactNode {
  const { t } = useTranslation();
  const kept = book.can.keep ? urls : null;
  return (
    <>
      <Section title={t("partners.addresses.shipTo")} actions={action}>
        <AddressList addresses={book.shipTo} urls={kept} empty={t("partners.addresses.noneShipTo")} />
      </Section>
      <Section title={t("partners.addresses.billTo")}>
        <AddressList addresses={book.billTo} urls={kept} empty={t("partners.addresses.noneBillTo")} />
      </Section>
    </>
  );
}
