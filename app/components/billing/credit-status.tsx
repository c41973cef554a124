import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Money } from "#app/platform/money.ts";

import { Status } from "../ui/status.tsx";

type CreditState = { readonly blocked: boolean; readonly available: Money; readonly opened: boolean };

/** How an account stands, worst first. */
export function CreditStatus({ credit }: { readonly credit: CreditState }): ReactNode {
  const { t } = useTranslation();
  const { blocked, available, opened } = credit;
  if (blocked) return <Status tone="bad">{t("credit.states.blocked")}</Status>;
  if (available.minor < 0) return <Status tone="warning">{t("credit.states.over_limit")}</Status>;
  if (!opened) return <Status>{t("credit.states.no_limit")}</Status>;
  return <Status tone="good">{t("credit.states.within")}</Status>;
}
