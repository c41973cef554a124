import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Difference } from "#app/domain/ordering/reorder.ts";
import type { ReorderLineView } from "#app/domain/ordering/reorder-view.ts";
import { lineProblemText } from "#app/messages/line-problem.ts";
import type { Format } from "#app/platform/i18n/format.ts";

import { ArticlePicture } from "../catalog/article-picture.tsx";
import { useName } from "../naming/use-name.ts";
import { Amount, Quantity } from "../ui/amount.tsx";
import { Checkbox } from "../ui/choice.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { QuantityInput } from "../ui/quantity-input.tsx";
import { StatusShape } from "../ui/status.tsx";
import { CartLinePrice } from "./cart-line-price.tsx";
import { CartPromise } from "./cart-promise.tsx";

type ReorderLinesProps = { readonly currency: string; readonly lines: readonly ReorderLineView[] };

/** The lines of a past order as fields of a form: which to take, how many, and what is different today. */
export function ReorderLines({ currency, lines }: ReorderLinesProps): ReactNode {
  const { t } = useTranslation();
  const rows = lines.map((line, index) => ({ line, index }));
  return (
    <DataTable
      caption={t("portalOrders.reorder.caption")}
      rows={rows}
      rowKey={({ line }) => line.sku}
      empty={null}
      columns={[
        {
          key: "article",
          header: t("cart.column.article"),
          cell: ({ line, index }) => <Article line={line} index={index} />,
        },
        {
          key: "then",
          header: t("portalOrders.reorder.then"),
          align: "end",
          cell: ({ line }) => <Quantity value={line.quantity} />,
        },
        {
          key: "quantity",
          header: t("cart.column.quantity"),
          cell: ({ line: { sku, article, proposed }, index }) =>
            article && proposed > 0 ? (
              <QuantityInput
                label={t("cart.line.quantity", { sku })}
                name={`lines[${index}].quantity`}
                defaultValue={proposed}
                rule={{
                  min: article.rule.minQuantity,
                  multiple: article.rule.quantityMultiple,
                  max: article.rule.maxQuantity ?? undefined,
                }}
              />
            ) : (
              <Nothing />
            ),
        },
        {
          key: "stock",
          header: t("cart.column.stock"),
          cell: ({ line: { promise } }) => (promise ? <CartPromise promise={promise} /> : <Nothing />),
        },
        {
          key: "unit",
          header: t("cart.column.unitPrice", { currency }),
          align: "end",
          phone: "half",
          cell: ({ line: { unit, reason } }) => (
            <CartLinePrice line={{ unit, reason, listUnit: null, seenUnit: null }} />
          ),
        },
        {
          key: "total",
          header: t("cart.column.total", { currency }),
          align: "end",
          phone: "half",
          cell: ({ line: { total, proposed } }) =>
            total && proposed > 0 ? <Amount money={total} bare /> : <Nothing />,
        },
      ]}
    />
  );
}

function Article({ line, index }: { readonly line: ReorderLineView; readonly index: number }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { sku, article, proposed, differences } = line;
  return (
    <div className="flex items-start gap-3">
      {proposed > 0 ? (
        <>
          <input type="hidden" name={`lines[${index}].sku`} value={sku} />
          <Checkbox
            label={t("portalOrders.reorder.take", { sku })}
            labelHidden
            name={`lines[${index}].take`}
            defaultChecked
            className="pt-2"
          />
        </>
      ) : (
        <span className="w-4 shrink-0 touch:w-5" />
      )}
      <ArticlePicture sku={sku} pictureKey={article?.pictureKey ?? null} size="thumb" className="max-md:hidden" />
      <div className="grid gap-0.5 py-1">
        {article && <span>{nameOf(article.name)}</span>}
        <span className="font-mono text-sm font-normal text-ink-soft">{sku}</span>
        {differences.map((difference) => (
          <DifferenceText key={difference.code} difference={difference} />
        ))}
      </div>
    </div>
  );
}

function DifferenceText({ difference }: { readonly difference: Difference }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const isGood = difference.code === "price-down";
  return (
    <span className={`inline-flex items-center gap-1.5 font-normal ${isGood ? "text-good-ink" : "text-warning-ink"}`}>
      <StatusShape tone={isGood ? "good" : "warning"} />
      {differenceText(difference, t, format)}
    </span>
  );
}

function differenceText(difference: Difference, t: TFunction, format: Format): string {
  if (difference.code === "problem") return lineProblemText(difference.problem, t, format);
  const { code, was, basisPoints } = difference;
  const by = basisPoints === null ? "" : format.percent(Math.abs(basisPoints));
  return t(`portalOrders.reorder.${code}`, { was: format.money(was), by });
}

function Nothing(): ReactNode {
  return <span className="text-ink-faint">–</span>;
}
