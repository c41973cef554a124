import { Form } from "@remix-run/react";
import { MapPin } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "../layout/empty-state.tsx";
import { Button, LinkButton, SubmitButton } from "../ui/button.tsx";
import { ConfirmButton } from "../ui/confirm-button.tsx";
import { Status } from "../ui/status.tsx";
import { AddressLines, type AddressText } from "./address-lines.tsx";

type Address = AddressText & { readonly id: string; readonly label: string; readonly isDefault: boolean };

/** Where the buttons of one address lead. */
export type AddressUrls = {
  readonly edit: (addressId: string) => string;
  readonly makeDefault: (addressId: string) => string;
  readonly retire: (addressId: string) => string;
};

type AddressListProps = {
  readonly addresses: readonly Address[];
  /** Null for those who only read. */
  readonly urls: AddressUrls | null;
  readonly empty: string;
};

/** Addresses of one kind, each with what one may do with it. */
export function AddressList({ addresses, urls, empty }: AddressListProps): ReactNode {
  const { t } = useTranslation();
  if (addresses.length === 0) return <EmptyState icon={MapPin} title={empty} />;
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-3">
      {addresses.map((address) => (
        <li key={address.id} className="grid content-between gap-3 rounded-lg border border-line p-3">
          <div>
            <p className="mb-1 flex flex-wrap items-center justify-between gap-2 font-semibold">
              {address.label}
              {address.isDefault && <Status tone="good">{t("partners.addresses.default")}</Status>}
            </p>
            <AddressLines address={address} />
          </div>
          {urls && (
            <div className="flex flex-wrap items-center gap-2">
              <LinkButton size="small" to={urls.edit(address.id)}>
                {t("common.actions.edit")}
              </LinkButton>
              {!address.isDefault && (
                <Form method="post" action={urls.makeDefault(address.id)}>
                  <Button type="submit" size="small">
                    {t("partners.addresses.makeDefault")}
                  </Button>
                </Form>
              )}
              <ConfirmButton
                size="small"
                label={t("common.actions.remove")}
                title={t("partners.addresses.retireTitle", { label: address.label })}
                description={t("partners.addresses.retireText")}
              >
                <Form method="post" action={urls.retire(address.id)}>
                  <SubmitButton variant="danger">{t("common.actions.remove")}</SubmitButton>
                </Form>
              </ConfirmButton>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
