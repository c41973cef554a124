import type { FieldMetadata, FormMetadata } from "@conform-to/react";
import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "../ui/button.tsx";
import { Field, FieldSet } from "../ui/field.tsx";
import { Input, NumberInput } from "../ui/input.tsx";

export type ReceiptForm = {
  warehouseId: string;
  reference: string;
  settleExpected: boolean;
  rows: { sku: string; quantity: string }[];
  pasted: string;
};

type ReceiptRowsProps = {
  readonly form: FormMetadata<ReceiptForm, string[]>;
  readonly rows: FieldMetadata<{ sku: string; quantity: string }[], ReceiptForm, string[]>;
};

/** The lines of a delivery typed one by one; rows can be added with and without JavaScript. */
export function ReceiptRows({ form, rows }: ReceiptRowsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <FieldSet legend={t("inventory.receive.lines")} hint={t("inventory.receive.linesHint")}>
      <ol className="grid gap-2">
        {rows.getFieldList().map((row, at) => {
          const { sku, quantity } = row.getFieldset();
          const label = (name: string): string => t("inventory.receive.lineField", { line: at + 1, field: name });
          return (
            <li key={row.key} className="grid grid-cols-[minmax(0,1fr)_7rem] gap-2">
              <Field label={label(t("inventory.fields.sku"))} labelHidden field={sku}>
                <Input autoComplete="off" autoCapitalize="characters" placeholder={t("inventory.fields.sku")} />
              </Field>
              <Field label={label(t("inventory.fields.quantity"))} labelHidden field={quantity}>
                <NumberInput placeholder={t("inventory.fields.quantity")} />
              </Field>
            </li>
          );
        })}
      </ol>
      <Button
        type="submit"
        icon={Plus}
        className="justify-self-start"
        {...form.insert.getButtonProps({ name: rows.name })}
      >
        {t("inventory.receive.addRow")}
      </Button>
    </FieldSet>
  );
}
