import { Form } from "@remix-run/react";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";
import type { JudgedRow } from "#app/domain/ordering/quick-order.ts";
import { rowVerdictText } from "#app/messages/row-verdict.ts";
import { paths } from "#app/paths.ts";

import { Button, IconButton } from "../ui/button.tsx";
import { Input } from "../ui/input.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { StatusShape } from "../ui/status.tsx";
import { QuickOrderFixes } from "./quick-order-fixes.tsx";
import { QuickOrderRemove } from "./quick-order-remove.tsx";

type QuickOrderRejectedProps = {
  readonly rows: readonly JudgedRow[];
  readonly names: Readonly<Record<string, LocalizedText>>;
};

/** The rows that cannot go into a cart as they stand: why, what would do, and boxes to write it anew. */
export function QuickOrderRejected({ rows, names }: QuickOrderRejectedProps): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="grid border-line border-t">
      {rows.map((row) => (
        <li
          key={row.rowNo}
          className="grid gap-x-1.5 gap-y-2 border-line md:gap-x-4 border-b py-2.5 grid-cols-[minmax(0,1fr)_auto] md:grid-cols-[22rem_minmax(0,1fr)_auto] md:items-start md:px-3"
        >
          <RowForm row={row} />
          <div className="grid min-w-0 gap-1.5 max-md:order-last max-md:col-span-2">
            <RowVerdict row={row} />
            <div className="flex flex-wrap gap-1.5 empty:hidden">
              <QuickOrderFixes row={row} names={names} />
            </div>
          </div>
          <QuickOrderRemove rowNos={[row.rowNo]}>
            <IconButton type="submit" icon={X} label={t("quickOrder.remove.row", { row: row.rowNo })} />
          </QuickOrderRemove>
        </li>
      ))}
    </ul>
  );
}

function RowForm({ row: { rowNo, skuText, quantityText } }: { readonly row: JudgedRow }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form
      // Another text from the server is another row to edit.
      key={`${skuText}\t${quantityText}`}
      method="post"
      action={paths.portal.quickOrderRow()}
      preventScrollReset
      className="grid grid-cols-[minmax(0,1fr)_5.5rem_auto] gap-1.5"
    >
      <input type="hidden" name="rowNo" value={rowNo} />
      <input type="hidden" name="asWritten" value="on" />
      <Input
        name="sku"
        aria-label={t("quickOrder.typed.sku", { row: rowNo })}
        defaultValue={skuText}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        className="font-mono"
      />
      <Input
        name="quantity"
        aria-label={t("quickOrder.typed.quantity", { row: rowNo })}
        defaultValue={quantityText}
        maxLength={40}
        autoComplete="off"
        inputMode="numeric"
        className="text-right"
      />
      <Button type="submit">{t("quickOrder.check")}</Button>
    </Form>
  );
}

function RowVerdict({ row }: { readonly row: JudgedRow }): ReactNode {
  const { verdict } = row;
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className="flex items-baseline gap-1.5 text-warning-ink md:pt-1.5">
      <StatusShape tone="warning" />
      <span>
        {rowVerdictText(row, t, format)}
        {verdict.code === "problem" && verdict.rowNos.length > 1 && (
          <> {t("quickOrder.sum", { count: verdict.rowNos.length, quantity: format.quantity(verdict.quantity) })}</>
        )}
        {row.fileLine !== null && (
          <span className="text-ink-faint"> {t("quickOrder.fileLine", { line: row.fileLine })}</span>
        )}
      </span>
    </p>
  );
}
