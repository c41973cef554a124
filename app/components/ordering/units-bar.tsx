import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LineState } from "#app/domain/ordering/order.ts";

import { classNames } from "../ui/class-names.ts";
import { useFormat } from "../ui/page-context.tsx";

type Units = { readonly [State in LineState]: number };

/** In the order of the way that units go. */
const states = ["shipped", "allocated", "backordered", "open", "cancelled"] as const satisfies readonly LineState[];

const looks = {
  shipped: "bg-good-ink",
  allocated: "bg-info-ink",
  backordered: "bg-warning-ink",
  open: "bg-line-control",
  cancelled: "bg-line",
} as const satisfies Record<LineState, string>;

/** Where the units of an order are: as a bar, and in words for whoever cannot tell its colours. */
export function UnitsBar({ units }: { readonly units: Units }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const there = states.filter((state) => units[state] > 0);
  const words = format.list(there.map((state) => `${format.quantity(units[state])} ${t(`orders.units.${state}`)}`));
  return (
    <span className="block w-full" title={words}>
      <span className="sr-only">{words}</span>
      <span aria-hidden="true" className="flex h-1.5 gap-px overflow-hidden rounded-full">
        {there.map((state) => (
          <span key={state} className={classNames("min-w-1", looks[state])} style={{ flexGrow: units[state] }} />
        ))}
      </span>
    </span>
  );
}
