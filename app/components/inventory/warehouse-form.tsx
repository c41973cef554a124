import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CountryInput } from "../partners/country-input.tsx";
import { SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Input, NumberInput } from "../ui/input.tsx";

type WarehouseFormProps = {
  readonly lastResult: SubmissionResult<string[]> | undefined;
  readonly warehouse?: {
    readonly code: string;
    readonly nameEn: string;
    readonly nameZhCn: string | null;
    readonly nameZhTw: string | null;
    readonly country: string;
    readonly position: number;
  };
};

/** Opens a warehouse or changes what is known of it. */
export function WarehouseForm({ lastResult, warehouse }: WarehouseFormProps): ReactNode {
  const { t } = useTranslation();
  const [form, fields] = useForm<Record<keyof NonNullable<WarehouseFormProps["warehouse"]>, string>>({
    lastResult,
    defaultValue: warehouse && {
      ...warehouse,
      nameZhCn: warehouse.nameZhCn ?? "",
      nameZhTw: warehouse.nameZhTw ?? "",
      position: String(warehouse.position),
    },
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
      <FormErrors form={form} />
      <Field label={t("inventory.fields.code")} field={fields.code}>
        <Input required maxLength={32} autoComplete="off" className="max-w-48" />
      </Field>
      <Field label={t("inventory.warehouses.nameEn")} field={fields.nameEn}>
        <Input required maxLength={80} />
      </Field>
      <Field label={t("inventory.warehouses.nameZhCn")} field={fields.nameZhCn} optional>
        <Input lang="zh-CN" maxLength={80} />
      </Field>
      <Field label={t("inventory.warehouses.nameZhTw")} field={fields.nameZhTw} optional>
        <Input lang="zh-TW" maxLength={80} />
      </Field>
      <Field label={t("inventory.warehouses.country")} field={fields.country}>
        <CountryInput />
      </Field>
      <Field
        label={t("inventory.warehouses.position")}
        hint={t("inventory.warehouses.positionHint")}
        field={fields.position}
      >
        <NumberInput required />
      </Field>
      <SubmitButton className="justify-self-start">{t("common.actions.save")}</SubmitButton>
    </Form>
  );
}
