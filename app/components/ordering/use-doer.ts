import { useTranslation } from "react-i18next";

import type { Doer } from "#app/domain/ordering/timeline.ts";

import { useBrand } from "../navigation/use-brand.ts";

/** Says who did something, as far as the reader may know it. */
export function useDoer(): (who: Doer, onBehalf?: boolean) => string {
  const { t } = useTranslation();
  const { name: brand } = useBrand();
  return (who, onBehalf = false) => {
    if (who.kind === "automatic") return t("orders.who.automatic");
    if (who.kind === "brand") return t("orders.who.desk", { brand });
    return who.kind === "staff" && onBehalf ? t("orders.who.onBehalf", { name: who.name }) : who.name;
  };
}
