import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { OrderLineView } from "#app/domain/ordering/order-view.ts";
import type { Money } from "#app/platform/money.ts";

import { useName } from "../naming/use-name.ts";
import { Amount, Quantity } from "../ui/amount.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { OrderLinePrice } from "./order-line-price.tsx";
import { OrderPriceReasons } from "./order-price-reasons.tsx";

const states = ["open", "allocated", "backordered", "shipped", "cancelled", "returned"] as const;

type OrderLinesProps<Line extends OrderLineView> = {
  readonly lines: readonly Line[];
  readonly total: Money;
  /** Where an article is shown; absent on the brand's side for those who see no catalogue. */
  readonly articleUrl?: (line: Line) => string | null;
  /** What else is to be said under an article's name. */
  readonly note?: (line: Line) => ReactNode;
};

/**
 * The lines of an order with where their units are. A state that no line has gets no column, so the columns that stand
 * there always add up to what was ordered.
 */
export function OrderLines<Line extends OrderLineView>(props: OrderLinesProps<Line>): ReactNode {
  const { lines, total, articleUrl, note } = props;
  const { t } = useTranslation();
  const { currency } = total;
  const columns: Column<Line>[] = [
    {
      key: "article",
      header: t("orders.field.article"),
      cell: (line) => <LineArticle line={line} url={articleUrl?.(line) ?? null} note={note?.(line)} />,
      footer: t("orders.field.total"),
    },
    {
      key: "ordered",
      header: t("orders.units.ordered"),
      align: "end",
      phone: "half",
      cell: (line) => <Quantity value={line.ordered} />,
      footer: <Quantity value={sum(lines, "ordered")} />,
    },
    ...states
      .filter((state) => sum(lines, state) > 0)
      .map(
        (state): Column<Line> => ({
          key: state,
          header: t(`orders.units.${state}`),
          align: "end",
          phone: "half",
          cell: (line) => <Units value={line[state]} />,
          footer: <Quantity value={sum(lines, state)} />,
        }),
      ),
    {
      key: "total",
      header: `${t("orders.field.lineTotal")} (${currency})`,
      align: "end",
      phone: "line",
      cell: (line) => <OrderLinePrice line={line} />,
      footer: <Amount money={total} bare />,
    },
  ];
  return (
    <>
      <DataTable
        caption={t("orders.lines")}
        columns={columns}
        rows={lines}
        rowKey={({ lineId }) => lineId}
        empty={null}
      />
      <OrderPriceReasons lines={lines} />
    </>
  );
}

function LineArticle<Line extends OrderLineView>({
  line,
  url,
  note,
}: {
  readonly line: Line;
  readonly url: string | null;
  readonly note: ReactNode;
}): ReactNode {
  const nameOf = useName();
  return (
    <span className="grid py-1 md:min-w-44">
      {url ? (
        <Link to={url} className="text-accent-ink hover:underline">
          {nameOf(line.name)}
        </Link>
      ) : (
        <span>{nameOf(line.name)}</span>
      )}
      <span className="font-mono text-sm font-normal text-ink-soft">{line.sku}</span>
      {line.backordered > 0 && (
        <span className="text-sm font-normal text-warning-ink">
          <Expected line={line} />
        </span>
      )}
      {note && <span className="text-sm font-normal text-ink-soft">{note}</span>}
    </span>
  );
}

function Expected({ line: { backordered, promisedOn } }: { readonly line: OrderLineView }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const expected = promisedOn
    ? t("orders.line.expectedOn", { day: format.day(promisedOn) })
    : t("orders.line.expectedUnknown");
  return t("orders.line.waits", { count: backordered, expected });
}

function Units({ value }: { readonly value: number }): ReactNode {
  return value === 0 ? <span className="text-ink-faint">–</span> : <Quantity value={value} />;
}

function sum<Line extends OrderLineView>(lines: readonly Line[], state: "ordered" | (typeof states)[number]): number {
  return lines.reduce((total, line) => total + line[state], 0);
}
