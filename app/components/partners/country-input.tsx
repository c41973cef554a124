import { type ReactNode, useId } from "react";

import { countryCodes, countryName } from "#app/domain/partners/country.ts";

import { useField } from "../ui/field.tsx";
import { Input } from "../ui/input.tsx";
import { usePageContext } from "../ui/page-context.tsx";

/**
 * A country by its name in the reader's language or by its code, with all of them offered. What is no country can be
 * typed too. The browser's table of names may be a little newer than the server's.
 */
export function CountryInput(): ReactNode {
  const { locale } = usePageContext();
  const { control } = useField();
  const listId = useId();
  return (
    <>
      <Input
        required
        maxLength={64}
        list={listId}
        autoComplete="country-name"
        defaultValue={control.defaultValue && countryName(control.defaultValue, locale)}
        suppressHydrationWarning
      />
      <datalist id={listId}>
        {countryCodes.map((code) => (
          <option key={code} value={countryName(code, locale)} suppressHydrationWarning />
        ))}
      </datalist>
    </>
  );
}
