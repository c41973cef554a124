import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { SkipReason } from "#app/domain/ordering/backorder-queue.ts";
import type { DeskLineView } from "#app/domain/ordering/order-view.ts";
import { paths } from "#app/paths.ts";
import type { Money } from "#app/platform/money.ts";

import { useFormat } from "../ui/page-context.tsx";
import { OrderLines } from "./order-lines.tsx";

/** The lines of an order for the order desk: of those that wait also what is in stock, and why they were passed over. */
export function DeskLines({
  lines,
  total,
}: {
  readonly lines: readonly DeskLineView[];
  readonly total: Money;
}): ReactNode {
  return (
    <OrderLines
      lines={lines}
      total={total}
      articleUrl={({ sku, productId }) => (productId ? paths.staff.stockItem(sku) : null)}
      note={(line) => (line.backordered + line.open > 0 ? <DeskNote line={line} /> : null)}
    />
  );
}

function DeskNote({ line: { free, skipReason } }: { readonly line: DeskLineView }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {free > 0 && t("desk.order.lineFree", { count: free })}
      {skipReason && (
        <span className="block">
          <SkipText reason={skipReason} />
        </span>
      )}
    </>
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
