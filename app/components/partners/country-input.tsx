import { type ReactNode, useId } from "react";

import { countryCodes, countryName } from "#app/domain/partners/country.ts";

import { Input } from "../ui/input.tsx";
import { usePageContext } from "../ui/page-context.tsx";

/** A country as a code or by its English name, with the reader's own names offered beside the codes. */
export function CountryInput(): ReactNode {
  const { locale } = usePageContext();
  const listId = useId();
  return (
    <>
      <Input required maxLength={64} list={listId} autoComplete="country" />
      <datalist id={listId} suppressHydrationWarning>
        {countryCodes.map((code) => (
          <option key={code} value={code} suppressHydrationWarning>
            {countryName(code, locale)}
          </option>
        ))}
      </datalist>
    </>
  );
}
