import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { HoldView } from "#app/domain/ordering/order-view.ts";

import { Callout } from "../ui/callout.tsx";
import { HoldFactsText } from "./hold-facts-text.tsx";

type ReleaseConsequencesProps = {
  readonly hold: HoldView;
  /** Holds that stay open. */
  readonly others: number;
};

/** Why an order is held, and what releasing it will do. */
export function ReleaseConsequences({ hold, others }: ReleaseConsequencesProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Callout tone="warning" className="mb-4">
      {hold.facts && (
        <div>
          <HoldFactsText facts={hold.facts} />
        </div>
      )}
      {hold.reason && <p>{t("orders.quote", { text: hold.reason })}</p>}
      <p>{others > 0 ? t("desk.releaseHold.others", { count: others }) : t("desk.releaseHold.last")}</p>
      {hold.kind === "stock" && <p>{t("desk.releaseHold.stock")}</p>}
      {hold.kind === "credit" && <p>{t("desk.releaseHold.credit")}</p>}
    </Callout>
  );
}
