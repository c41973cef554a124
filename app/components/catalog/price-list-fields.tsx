import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Field, type FieldBinding } from "../ui/field.tsx";
import { Input, NumberInput } from "../ui/input.tsx";

type PriceListFieldsProps = {
  readonly fields: Readonly<Record<"name" | "priority" | "startsOn" | "endsOn", FieldBinding>>;
};

/** What can be changed of a price list at any time: its name, its days, its weight among lists of one level. */
export function PriceListFields({ fields }: PriceListFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t("staffPrices.fields.name")} field={fields.name}>
        <Input required maxLength={120} />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("staffPrices.fields.startsOn")} field={fields.startsOn} optional>
          <Input type="date" />
        </Field>
        <Field
          label={t("staffPrices.fields.endsOn")}
          hint={t("staffPrices.fields.endsOnHint")}
          field={fields.endsOn}
          optional
        >
          <Input type="date" />
        </Field>
      </div>
      <Field
        label={t("staffPrices.fields.priority")}
        hint={t("staffPrices.fields.priorityHint")}
        field={fields.priority}
      >
        <NumberInput />
      </Field>
    </>
  );
}
