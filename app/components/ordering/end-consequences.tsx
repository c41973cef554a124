import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { DeskOrderView } from "#app/domain/ordering/order-view.ts";

import { Callout } from "../ui/callout.tsx";
import { useFormat } from "../ui/page-context.tsx";

/** What ending an order will do, in numbers, before it is done. */
export function EndConsequences({ order }: { readonly order: DeskOrderView }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { lines, units, releasedUnits, value } = order.ending;
  return (
    <Callout tone="warning" className="mb-4">
      <ul className="list-inside list-disc">
        <li>{t("desk.end.lines", { count: lines })}</li>
        <li>{t("desk.end.units", { count: units })}</li>
        {releasedUnits > 0 && <li>{t("desk.end.released", { count: releasedUnits })}</li>}
        {value.minor > 0 && <li>{t("desk.end.credit", { value: format.money(value) })}</li>}
        <li>{t("desk.end.told")}</li>
      </ul>
    </Callout>
  );
}
