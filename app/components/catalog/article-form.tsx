import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { VariantFacts } from "#app/domain/catalog/product.ts";
import { localeNames } from "#app/platform/i18n/locales.ts";

import { SubmitButton } from "../ui/button.tsx";
import { Checkbox } from "../ui/choice.tsx";
import { Field, FieldSet } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Input, NumberInput } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";
import { AttributeFields, type KnownAttribute } from "./attribute-fields.tsx";

type ArticleFormProps = {
  readonly lastResult: SubmissionResult<string[]> | undefined;
  readonly attributes: readonly KnownAttribute[];
  /** Codes of the attributes that the product's articles have. */
  readonly usual: readonly string[];
  /** Without one the form is for a new article and asks for its SKU. */
  readonly article?: VariantFacts;
  /** Of the product, as it was read. */
  readonly version?: number;
};

type ArticleFields = Record<Exclude<keyof VariantFacts, "attributes"> | "sku", string>;

/** What is known of one article: how it is told apart, packed and ordered. */
export function ArticleForm({ lastResult, attributes, usual, article, version }: ArticleFormProps): ReactNode {
  const { t } = useTranslation();
  const [form, fields] = useForm<ArticleFields>({ lastResult, defaultValue: article ? asText(article) : fresh });
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-2xl gap-6">
      <FormErrors form={form} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {!article && (
        <Field label={t("staffCatalog.field.sku")} hint={t("staffCatalog.hint.sku")} field={fields.sku}>
          <Input required maxLength={64} autoComplete="off" className="max-w-64 font-mono" />
        </Field>
      )}
      <FieldSet legend={t("staffCatalog.field.label")} hint={t("staffCatalog.hint.label")} className="gap-3">
        <div className="grid gap-3 sm:grid-cols-3">
          <Field label={localeNames.en} field={fields.labelEn} optional>
            <Input maxLength={120} lang="en" />
          </Field>
          <Field label={localeNames["zh-CN"]} field={fields.labelZhCn} optional>
            <Input maxLength={120} lang="zh-CN" />
          </Field>
          <Field label={localeNames["zh-TW"]} field={fields.labelZhTw} optional>
            <Input maxLength={120} lang="zh-TW" />
          </Field>
        </div>
      </FieldSet>
      <FieldSet legend={t("staffCatalog.field.ordering")} className="gap-3">
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          <Field label={t("staffCatalog.field.packSize")} field={fields.packSize}>
            <NumberInput required />
          </Field>
          <Field label={t("staffCatalog.field.minQuantity")} field={fields.minQuantity}>
            <NumberInput required />
          </Field>
          <Field label={t("staffCatalog.field.quantityMultiple")} field={fields.quantityMultiple}>
            <NumberInput required />
          </Field>
          <Field label={t("staffCatalog.field.maxQuantity")} field={fields.maxQuantity} optional>
            <NumberInput />
          </Field>
        </div>
        <Checkbox
          label={t("staffCatalog.field.backorderAllowed")}
          hint={t("staffCatalog.hint.backorder")}
          field={fields.backorderAllowed}
        />
      </FieldSet>
      <div className="grid gap-3 sm:grid-cols-3">
        <Field label={t("staffCatalog.field.barcode")} field={fields.barcode} optional>
          <Input maxLength={14} inputMode="numeric" autoComplete="off" />
        </Field>
        <Field label={t("staffCatalog.field.weight")} field={fields.weightGrams} optional>
          <NumberInput suffix="g" />
        </Field>
        <Field label={t("staffCatalog.field.status")} field={fields.status}>
          <Select
            options={(["active", "retired"] as const).map((value) => ({
              value,
              label: t(`staffCatalog.status.${value}`),
            }))}
          />
        </Field>
      </div>
      <AttributeFields attributes={attributes} values={article?.attributes ?? []} usual={usual} />
      <SubmitButton className="justify-self-start">
        {article ? t("common.actions.save") : t("staffCatalog.article.add")}
      </SubmitButton>
    </Form>
  );
}

const fresh = {
  packSize: "1",
  minQuantity: "1",
  quantityMultiple: "1",
  backorderAllowed: "on",
  status: "active",
} as const;

function asText({ attributes: _, backorderAllowed, ...facts }: VariantFacts): Partial<ArticleFields> {
  return {
    ...Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, value === null ? "" : String(value)])),
    backorderAllowed: backorderAllowed ? "on" : "",
  };
}
