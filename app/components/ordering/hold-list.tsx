import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { HoldId } from "#app/domain/ids.ts";
import type { HoldView } from "#app/domain/ordering/order-view.ts";

import { LinkButton } from "../ui/button.tsx";
import { Callout } from "../ui/callout.tsx";
import { Time } from "../ui/time.tsx";
import { HoldFactsText } from "./hold-facts-text.tsx";
import { useDoer } from "./use-doer.ts";

type HoldListProps = {
  readonly holds: readonly HoldView[];
  readonly releaseUrl: (holdId: HoldId) => string;
};

/** What holds an order now, each with why and who may release it. Released holds are part of the order's story. */
export function HoldList({ holds, releaseUrl }: HoldListProps): ReactNode {
  const { t } = useTranslation();
  const doer = useDoer();
  return (
    <div className="grid gap-2">
      {holds.map((hold) => (
        <Callout
          key={hold.holdId}
          tone="warning"
          title={t(`orders.hold.${hold.kind}`)}
          actions={
            hold.canRelease ? (
              <LinkButton size="small" to={releaseUrl(hold.holdId)}>
                {t("desk.action.release")}
              </LinkButton>
            ) : undefined
          }
        >
          {hold.facts && (
            <div>
              <HoldFactsText facts={hold.facts} />
            </div>
          )}
          {hold.reason && <p>{t("orders.quote", { text: hold.reason })}</p>}
          <p className="flex flex-wrap gap-x-2 text-sm text-ink-soft">
            <span>
              {hold.openedBy.kind === "automatic"
                ? t("desk.hold.openedByRule")
                : t("desk.hold.openedBy", { who: doer(hold.openedBy) })}
            </span>
            <Time at={hold.openedAt} />
            {hold.shownToDealer && <span>{t("desk.hold.shownToDealer")}</span>}
            {!hold.canRelease && <span>{t(`desk.hold.needs.${hold.kind === "credit" ? "credit" : "other"}`)}</span>}
          </p>
        </Callout>
      ))}
    </div>
  );
}
