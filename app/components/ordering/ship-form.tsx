import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { WarehouseId } from "#app/domain/ids.ts";
import type { DeskLineView, DeskOrderView } from "#app/domain/ordering/order-view.ts";

import { useName } from "../naming/use-name.ts";
import { Quantity } from "../ui/amount.tsx";
import { SubmitButton } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Input } from "../ui/input.tsx";
import { QuantityInput } from "../ui/quantity-input.tsx";

type ShipFormProps = {
  readonly order: DeskOrderView;
  readonly warehouseId: WarehouseId;
  /** What became of the last try, of this warehouse or another. */
  readonly lastResult: SubmissionResult<string[]> | undefined;
};

type Fields = {
  readonly warehouseId: string;
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly trackingUrl: string;
  readonly lines: { lineId: string; quantity: string }[];
};

/** One shipment from one warehouse: what the order holds there, all of it unless somebody says less. */
export function ShipForm({ order, warehouseId, lastResult }: ShipFormProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const held = heldIn(order, warehouseId);
  const [form, fields] = useForm<Fields>({
    id: `ship-${warehouseId}`,
    lastResult: lastResult?.initialValue?.warehouseId === warehouseId ? lastResult : undefined,
    defaultValue: { lines: held.map(({ lineId, units }) => ({ lineId, quantity: String(units) })) },
  });
  const rows = fields.lines.getFieldList().flatMap((line, at) => {
    const known = held[at];
    return known ? [{ ...known, fields: line.getFieldset() }] : [];
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <FormErrors form={form} />
      <input type="hidden" name="version" value={order.version} />
      <input type="hidden" name="warehouseId" value={warehouseId} />
      <DataTable
        caption={t("desk.ship.held")}
        rows={rows}
        rowKey={({ lineId }) => lineId}
        columns={[
          {
            key: "article",
            header: t("orders.field.article"),
            cell: ({ sku, name }) => (
              <span className="grid py-1">
                {nameOf(name)}
                <span className="font-mono text-sm font-normal text-ink-soft">{sku}</span>
              </span>
            ),
          },
          {
            key: "held",
            header: t("desk.ship.held"),
            align: "end",
            cell: ({ units }) => <Quantity value={units} />,
          },
          {
            key: "now",
            header: t("desk.ship.now"),
            align: "end",
            cell: (row) => (
              <>
                <input type="hidden" name={row.fields.lineId.name} value={row.lineId} />
                <QuantityInput
                  label={t("desk.ship.nowFor", { sku: row.sku })}
                  name={row.fields.quantity.name}
                  defaultValue={Number(row.fields.quantity.initialValue ?? row.units)}
                  rule={{ min: 0, max: row.units }}
                />
              </>
            ),
          },
        ]}
        empty={null}
      />
      <div className="grid gap-4 md:grid-cols-3">
        <Field label={t("orders.field.carrier")} field={fields.carrier} optional>
          <Input maxLength={64} autoComplete="off" />
        </Field>
        <Field label={t("orders.field.tracking")} field={fields.trackingNumber} optional>
          <Input maxLength={64} autoComplete="off" />
        </Field>
        <Field label={t("desk.ship.trackingUrl")} field={fields.trackingUrl} optional>
          <Input type="url" maxLength={500} autoComplete="off" placeholder="https://" />
        </Field>
      </div>
      <SubmitButton className="justify-self-start">{t("desk.ship.action")}</SubmitButton>
    </Form>
  );
}

function heldIn(
  order: DeskOrderView,
  warehouseId: WarehouseId,
): readonly (Pick<DeskLineView, "lineId" | "sku" | "name"> & { readonly units: number })[] {
  return order.lines.flatMap(({ lineId, sku, name, held }) => {
    const there = held.find((at) => at.warehouseId === warehouseId);
    return there ? [{ lineId, sku, name, units: there.quantity }] : [];
  });
}
