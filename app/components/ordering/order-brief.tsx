import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OrderFacts } from "#app/domain/ordering/order-view.ts";

import { Amount } from "../ui/amount.tsx";
import { Time } from "../ui/time.tsx";
import { useDoer } from "./use-doer.ts";

/** An order in one line: how much, when, by whom, under which number of the dealer's own. */
export function OrderBrief({ order }: { readonly order: OrderFacts }): ReactNode {
  const { t } = useTranslation();
  const doer = useDoer();
  const { total, placedAt, placedBy, onBehalf, poNumber, source } = order;
  return (
    <p className="flex flex-wrap gap-x-4">
      <span className="font-semibold text-ink">
        <Amount money={total} />
      </span>
      <span>
        <Time at={placedAt} />
        {source !== "import" && ` · ${doer(placedBy, onBehalf)}`}
      </span>
      {poNumber && <span>{`${t("orders.field.poNumber")} ${poNumber}`}</span>}
    </p>
  );
}
