import type { ReactNode } from "react";

import { countryName } from "#app/domain/partners/country.ts";

import { usePageContext } from "../ui/page-context.tsx";

export type AddressText = {
  readonly recipient: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly province: string | null;
  readonly postalCode: string | null;
  readonly country: string;
  readonly phone: string | null;
};

/** An address as it stands on a parcel. */
export function AddressLines({ address }: { readonly address: AddressText }): ReactNode {
  const { locale } = usePageContext();
  const { recipient, line1, line2, city, province, postalCode, country, phone } = address;
  const place = [postalCode, city, province].filter(Boolean).join(" ");
  const lines = [recipient, line1, line2, place, countryName(country, locale), phone].filter(Boolean);
  return (
    <address suppressHydrationWarning className="break-words whitespace-pre-line text-ink-soft not-italic">
      {lines.join("\n")}
    </address>
  );
}
