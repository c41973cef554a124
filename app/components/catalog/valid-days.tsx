import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useFormat } from "../ui/page-context.tsx";

/** The days on which a price list holds, open ends said in words. */
export function ValidDays({
  startsOn,
  endsOn,
}: {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  if (startsOn === null && endsOn === null) return t("staffPrices.valid.always");
  if (startsOn === null) return t("staffPrices.valid.until", { day: format.day(endsOn ?? "") });
  if (endsOn === null) return t("staffPrices.valid.from", { day: format.day(startsOn) });
  return t("staffPrices.valid.between", { from: format.day(startsOn), to: format.day(endsOn) });
}
