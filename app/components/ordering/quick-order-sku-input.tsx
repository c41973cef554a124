import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { SuggestInput } from "../ui/suggest-input.tsx";

type QuickOrderSkuInputProps = {
  /** Where no Field around it says them. */
  readonly name?: string;
  readonly label?: string;
  readonly required?: boolean;
};

/** An article by its number or its name: what is typed is proposed on, and the number goes into the box. */
export function QuickOrderSkuInput({ name, label, required }: QuickOrderSkuInputProps): ReactNode {
  const { t } = useTranslation();
  return (
    <SuggestInput
      suggestionsUrl={paths.portal.quickOrderSuggest()}
      {...(name && { name })}
      {...(label && { "aria-label": label })}
      required={required}
      maxLength={120}
      autoCapitalize="characters"
      spellCheck={false}
      placeholder={t("quickOrder.typed.placeholder")}
    />
  );
}
