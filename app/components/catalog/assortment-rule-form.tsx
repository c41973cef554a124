import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";

import { useName } from "../naming/use-name.ts";
import { SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Textarea } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";

type AssortmentRuleFormProps = {
  readonly categories: readonly { readonly id: string; readonly name: LocalizedText }[];
  readonly lastResult: SubmissionResult<string[]> | undefined;
};

/** Takes a category, the whole range or a pasted list of SKUs into an assortment, or leaves them out of it. */
export function AssortmentRuleForm({ categories, lastResult }: AssortmentRuleFormProps): ReactNode {
  const { t } = useTranslation();
  const name = useName();
  const [form, fields] = useForm<Record<"effect" | "what" | "skus", string>>({ lastResult });
  return (
    <Form method="post" {...getFormProps(form)} className="mt-6 grid max-w-lg gap-4">
      <FormErrors form={form} />
      <Field label={t("assortments.fields.effect")} field={fields.effect}>
        <Select
          options={(["include", "exclude"] as const).map((value) => ({
            value,
            label: t(`assortments.effect.${value}`),
          }))}
        />
      </Field>
      <Field label={t("assortments.fields.what")} field={fields.what}>
        <Select
          options={[
            { value: "skus", label: t("assortments.rules.theseSkus") },
            { value: "all", label: t("assortments.scope.all") },
            ...categories.map((category) => ({ value: category.id, label: name(category.name) })),
          ]}
        />
      </Field>
      <Field label={t("assortments.rules.skus")} hint={t("assortments.rules.skusHint")} field={fields.skus} optional>
        <Textarea className="font-mono" />
      </Field>
      <SubmitButton variant="secondary" className="justify-self-start">
        {t("assortments.rules.action")}
      </SubmitButton>
    </Form>
  );
}
