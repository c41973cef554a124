import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { NumberInput } from "../ui/input.tsx";
import { NameFields } from "./name-fields.tsx";

type RegionFormProps = {
  readonly lastResult: SubmissionResult<string[]> | undefined;
  readonly region?: {
    readonly code: string;
    readonly nameEn: string;
    readonly nameZhCn: string | null;
    readonly nameZhTw: string | null;
    readonly position: number;
  };
};

/** A region: which warehouses and price lists serve its partners is said there. */
export function RegionForm({ lastResult, region }: RegionFormProps): ReactNode {
  const { t } = useTranslation();
  const [form, fields] = useForm<Record<keyof NonNullable<RegionFormProps["region"]>, string>>({
    lastResult,
    defaultValue: region ? { ...region, position: String(region.position) } : { position: "0" },
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
      <FormErrors form={form} />
      <NameFields fields={fields} />
      <Field label={t("partners.ranks.position")} hint={t("partners.ranks.positionHint")} field={fields.position}>
        <NumberInput required />
      </Field>
      <SubmitButton className="justify-self-start">{t("common.actions.save")}</SubmitButton>
    </Form>
  );
}
