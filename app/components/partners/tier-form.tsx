import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { stockDisplays } from "#app/domain/partners/partner-terms.ts";

import { SubmitButton } from "../ui/button.tsx";
import { RadioGroup } from "../ui/choice.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { NumberInput } from "../ui/input.tsx";
import { NameFields } from "./name-fields.tsx";

type TierFormProps = {
  readonly lastResult: SubmissionResult<string[]> | undefined;
  readonly tier?: {
    readonly code: string;
    readonly nameEn: string;
    readonly nameZhCn: string | null;
    readonly nameZhTw: string | null;
    readonly rank: number;
    readonly stockDisplay: string;
  };
};

/** A tier: how well its partners are served, and how much of the stock they see. */
export function TierForm({ lastResult, tier }: TierFormProps): ReactNode {
  const { t } = useTranslation();
  const [form, fields] = useForm<Record<keyof NonNullable<TierFormProps["tier"]>, string>>({
    lastResult,
    defaultValue: tier ? { ...tier, rank: String(tier.rank) } : { stockDisplay: "band" },
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
      <FormErrors form={form} />
      <NameFields fields={fields} />
      <Field label={t("partners.ranks.rank")} hint={t("partners.ranks.rankHint")} field={fields.rank}>
        <NumberInput required />
      </Field>
      <RadioGroup
        legend={t("partners.fields.stockDisplay")}
        field={fields.stockDisplay}
        options={stockDisplays.map((value) => ({ value, label: t(`partners.stockDisplays.${value}`) }))}
      />
      <SubmitButton className="justify-self-start">{t("common.actions.save")}</SubmitButton>
    </Form>
  );
}
