import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The id of the element that holds a page's own content, in every shell. */
export const mainContentId = "main";

/** The first thing the Tab key reaches: past the navigation, to the page itself. */
export function SkipLink(): ReactNode {
  const { t } = useTranslation();
  return (
    <a
      href={`#${mainContentId}`}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-raised focus:px-3 focus:py-2 focus:shadow-pop"
    >
      {t("common.nav.skip")}
    </a>
  );
}
