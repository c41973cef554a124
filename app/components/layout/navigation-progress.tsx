import { useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** A thin line at the top while the next page is on its way, for those waits that are long enough to be noticed. */
export function NavigationProgress(): ReactNode {
  const { t } = useTranslation();
  const { state } = useNavigation();
  if (state === "idle") return null;
  return (
    <div
      role="progressbar"
      aria-label={t("common.nav.loading")}
      className="fixed inset-x-0 top-0 z-50 h-0.5 origin-left animate-creep bg-accent-ink print:hidden"
    />
  );
}
