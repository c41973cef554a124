import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";
import type { Money } from "#app/platform/money.ts";

import { PageHeader } from "../layout/page-header.tsx";
import { WithFacts } from "../layout/section.tsx";
import { CreditFacts } from "./credit-facts.tsx";

type CreditFormPageProps = {
  readonly title: string;
  /** What it does, before it is done. */
  readonly detail: string;
  readonly partner: { readonly partnerId: string; readonly name: string };
  readonly credit: {
    readonly limit: Money;
    readonly exposure: Money;
    readonly available: Money;
    readonly toleranceBp: number;
    readonly useBp: number | null;
  };
  /** The form. */
  readonly children: ReactNode;
};

/** A form that changes one account, beside where it stands now. */
export function CreditFormPage({ title, detail, partner, credit, children }: CreditFormPageProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        breadcrumb={[
          { to: paths.staff.credit(), label: t("credit.title") },
          { to: paths.staff.creditAccount(partner.partnerId), label: partner.name },
        ]}
        title={title}
      />
      <WithFacts facts={<CreditFacts credit={credit} />}>
        <p className="mb-4 max-w-prose text-ink-soft">{detail}</p>
        {children}
      </WithFacts>
    </>
  );
}
