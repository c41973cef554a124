import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Money } from "#app/platform/money.ts";

import { Amount, Percent } from "../ui/amount.tsx";
import { Facts } from "../ui/facts.tsx";
import { CreditBar } from "./credit-bar.tsx";

type CreditFactsProps = {
  readonly credit: {
    readonly limit: Money;
    readonly exposure: Money;
    readonly available: Money;
    readonly toleranceBp: number;
    readonly useBp: number | null;
  };
  /** Where the partner itself is kept. */
  readonly partnerUrl?: string;
};

/** Where an account stands, in the order of the sum: limit, less what is owed, is what is left. */
export function CreditFacts({ credit, partnerUrl }: CreditFactsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Facts
      facts={[
        { label: t("credit.fields.limit"), value: <Amount money={credit.limit} /> },
        { label: t("credit.fields.exposure"), value: <Amount money={credit.exposure} /> },
        {
          label: t("credit.fields.available"),
          value: (
            <strong className={credit.available.minor < 0 ? "text-bad-ink" : undefined}>
              <Amount money={credit.available} />
            </strong>
          ),
        },
        { label: t("credit.fields.use"), value: <CreditBar useBp={credit.useBp} /> },
        { label: t("credit.fields.tolerance"), value: <Percent basisPoints={credit.toleranceBp} /> },
        ...(partnerUrl
          ? [
              {
                label: t("credit.fields.partner"),
                value: (
                  <Link to={partnerUrl} className="text-accent-ink hover:underline">
                    {t("credit.toPartner")}
                  </Link>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
