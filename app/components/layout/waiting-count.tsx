import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useFormat } from "../ui/page-context.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";

/** How many things wait somewhere, with the word for it for those who listen. */
export function WaitingCount({ count }: { readonly count: number }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <span aria-hidden="true">{count > 99 ? "99+" : format.quantity(count)}</span>
      <VisuallyHidden>{t("common.nav.waiting", { count })}</VisuallyHidden>
    </>
  );
}
