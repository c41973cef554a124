import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";

import { useName } from "../naming/use-name.ts";

/** A partner, tier or region. */
export type Audience = { readonly code: string; readonly name: LocalizedText };

/** Says whom a price list or an assortment is for; null is everyone. */
export function useAudienceText(): (audience: Audience | null) => string {
  const { t } = useTranslation();
  const name = useName();
  return (audience) => (audience === null ? t("staffPrices.everyone") : `${name(audience.name)} (${audience.code})`);
}
