import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { SkipReason } from "#app/domain/ordering/backorder-queue.ts";
import type { DeskLineView } from "#app/domain/ordering/order-view.ts";
import { paths } from "#app/paths.ts";
import type { Money } from "#app/platform/money.ts";

import { Quantity } from "../ui/amount.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { OrderLines } from "./order-lines.tsx";

/** The lines of an order for the order desk: also what is free on the shelves, and why a line was passed over. */
export function DeskLines({
  lines,
  total,
}: {
  readonly lines: readonly DeskLineView[];
  readonly total: Money;
}): ReactNode {
  const { t } = useTranslation();
  const waits = lines.some(({ backordered, open }) => backordered + open > 0);
  return (
    <OrderLines
      lines={lines}
      total={total}
      articleUrl={({ sku, productId }) => (productId ? paths.staff.stockItem(sku) : null)}
      note={({ skipReason }) => skipReason && <SkipText reason={skipReason} />}
      extraColumns={
        waits
          ? [
              {
                key: "free",
                header: t("desk.column.free"),
                align: "end",
                phone: "half",
                cell: ({ free }) => <Quantity value={free} />,
              },
            ]
          : []
      }
    />
  );
}

function SkipText({ reason }: { readonly reason: SkipReason }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  switch (reason.code) {
    case "earlier-claims":
      return t("orders.skip.earlier-claims", { count: reason.orders, given: format.quantity(reason.given) });
    case "waits-for-whole-order":
      return t("orders.skip.waits-for-whole-order", { missing: format.list(reason.missing) });
    default:
      return t(`orders.skip.${reason.code}`);
  }
}
