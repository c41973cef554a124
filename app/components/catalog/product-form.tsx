import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CategoryForStaff } from "#app/domain/catalog/category-view.ts";
import type { ProductFacts } from "#app/domain/catalog/product.ts";
import { localeNames } from "#app/platform/i18n/locales.ts";

import { useName } from "../naming/use-name.ts";
import { SubmitButton } from "../ui/button.tsx";
import { Field, FieldSet } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Input, Textarea } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";
import { categoryOptions } from "./category-options.ts";
import { NamesFields } from "./names-fields.tsx";

type ProductFormProps = {
  readonly lastResult: SubmissionResult<string[]> | undefined;
  readonly categories: readonly Pick<CategoryForStaff, "id" | "name" | "depth">[];
  /** A new product asks for the SKU of its first article instead of a version. */
  readonly product?: ProductFacts & { readonly version: number };
  /** For those who may look only. */
  readonly readOnly?: boolean;
};

/** What is written about a product, in three languages. */
export function ProductForm({ lastResult, categories, product, readOnly = false }: ProductFormProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const [form, fields] = useForm<Record<keyof ProductFacts | "version" | "sku", string>>({
    lastResult,
    defaultValue: product && asText(product),
  });
  return (
    <Form method="post" {...getFormProps(form)} className="max-w-2xl">
      <fieldset disabled={readOnly} className="grid gap-6">
        <FormErrors form={form} />
        {product && <input type="hidden" name="version" value={product.version} />}
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t("staffCatalog.field.code")} hint={t("staffCatalog.hint.productCode")} field={fields.code}>
            <Input required maxLength={64} autoComplete="off" className="font-mono" />
          </Field>
          {!product && (
            <Field label={t("staffCatalog.field.firstSku")} hint={t("staffCatalog.hint.sku")} field={fields.sku}>
              <Input required maxLength={64} autoComplete="off" className="font-mono" />
            </Field>
          )}
          <Field label={t("staffCatalog.field.category")} field={fields.categoryId} optional className="content-end">
            <Select placeholder={t("staffCatalog.noCategory")} options={categoryOptions(categories, nameOf)} />
          </Field>
        </div>
        <NamesFields fields={fields} maxLength={200} />
        <FieldSet legend={t("staffCatalog.field.description")} className="gap-3">
          <Field label={localeNames.en} field={fields.descriptionEn} optional>
            <Textarea maxLength={10_000} lang="en" />
          </Field>
          <Field label={localeNames["zh-CN"]} field={fields.descriptionZhCn} optional>
            <Textarea maxLength={10_000} lang="zh-CN" />
          </Field>
          <Field label={localeNames["zh-TW"]} field={fields.descriptionZhTw} optional>
            <Textarea maxLength={10_000} lang="zh-TW" />
          </Field>
        </FieldSet>
        {!readOnly && (
          <SubmitButton className="justify-self-start">
            {product ? t("common.actions.save") : t("staffCatalog.product.create")}
          </SubmitButton>
        )}
      </fieldset>
    </Form>
  );
}

function asText(product: ProductFacts): Record<string, string> {
  const { code, categoryId, nameEn, nameZhCn, nameZhTw, descriptionEn, descriptionZhCn, descriptionZhTw } = product;
  const facts = { code, categoryId, nameEn, nameZhCn, nameZhTw, descriptionEn, descriptionZhCn, descriptionZhTw };
  return Object.fromEntries(Object.entries(facts).map(([field, text]) => [field, text ?? ""]));
}
