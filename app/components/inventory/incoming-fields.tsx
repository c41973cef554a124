import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Checkbox } from "../ui/choice.tsx";
import { Field, type FieldBinding } from "../ui/field.tsx";
import { Input, NumberInput } from "../ui/input.tsx";

type IncomingFieldsProps = {
  readonly fields: {
    readonly quantity: FieldBinding;
    readonly dueOn: FieldBinding;
    readonly confirmed: FieldBinding;
    readonly reference: FieldBinding;
  };
  /** Goods that have left another warehouse keep their quantity. */
  readonly quantityFixed?: boolean;
};

/** What is known of a delivery on its way. */
export function IncomingFields({ fields, quantityFixed = false }: IncomingFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Field
        label={t("inventory.fields.quantity")}
        hint={quantityFixed ? t("inventory.incoming.quantityFixed") : undefined}
        field={fields.quantity}
      >
        <NumberInput required readOnly={quantityFixed} />
      </Field>
      <Field label={t("inventory.fields.dueOn")} field={fields.dueOn}>
        <Input type="date" required className="max-w-48" />
      </Field>
      <Field
        label={t("inventory.fields.reference")}
        hint={t("inventory.incoming.referenceHint")}
        field={fields.reference}
        optional
      >
        <Input maxLength={64} autoComplete="off" />
      </Field>
      <Checkbox
        label={t("inventory.incoming.confirmed")}
        hint={t("inventory.incoming.confirmedHint")}
        field={fields.confirmed}
      />
    </>
  );
}
