import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { PriceResolution } from "#app/domain/catalog/resolve-price.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";

import { Section } from "../layout/section.tsx";
import { useName } from "../naming/use-name.ts";
import { Amount } from "../ui/amount.tsx";
import { Callout } from "../ui/callout.tsx";
import { PriceReasonText } from "./price-reason.tsx";

type PriceAnswerProps = {
  readonly explanation: {
    readonly partner: { readonly code: string; readonly name: string };
    readonly article: LocalizedText;
    readonly entitled: boolean;
    readonly price: PriceResolution;
  };
};

/** What a partner would pay for an article, and why. */
export function PriceAnswer({ explanation }: PriceAnswerProps): ReactNode {
  const { t } = useTranslation();
  const name = useName();
  const { partner, article, entitled, price } = explanation;
  return (
    <Section title={name(article)} detail={`${partner.name} (${partner.code})`}>
      <div className="grid max-w-xl gap-4">
        {!entitled && <Callout tone="warning" title={t("staffPrices.explain.not-offered")} />}
        {price.ok ? (
          <>
            <p className="text-xl font-semibold">
              <Amount money={price.unit} />
            </p>
            <PriceReasonText reason={price.reason} />
          </>
        ) : (
          <Callout tone="warning" title={t("staffPrices.explain.no-price")} />
        )}
      </div>
    </Section>
  );
}
