import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Section } from "../layout/section.tsx";
import { QuickOrderPasteForm } from "./quick-order-paste-form.tsx";
import { QuickOrderTypedForm } from "./quick-order-typed-form.tsx";
import { QuickOrderUploadForm } from "./quick-order-upload-form.tsx";

/** The three ways to fill the pad: by hand, from the clipboard, from a file. */
export function QuickOrderEntry({ isFirst }: { readonly isFirst: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <Section title={isFirst ? t("quickOrder.entry.first") : t("quickOrder.entry.more")}>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <QuickOrderTypedForm />
        <div className="grid content-start gap-6">
          <QuickOrderPasteForm />
          <QuickOrderUploadForm />
        </div>
      </div>
    </Section>
  );
}
