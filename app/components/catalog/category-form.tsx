import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CategoryForStaff } from "#app/domain/catalog/category-view.ts";

import { useName } from "../naming/use-name.ts";
import { SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Input, NumberInput } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";
import { categoryOptions } from "./category-options.ts";
import { NamesFields } from "./names-fields.tsx";

type CategoryFormProps = {
  readonly lastResult: SubmissionResult<string[]> | undefined;
  /** Those it may hang below. */
  readonly parents: readonly Pick<CategoryForStaff, "id" | "name" | "depth">[];
  readonly category?: Pick<CategoryForStaff, "code" | "parentId" | "name" | "position">;
};

/** Opens a category, renames it or hangs it elsewhere. */
export function CategoryForm({ lastResult, parents, category }: CategoryFormProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const [form, fields] = useForm<Record<"code" | "parentId" | "nameEn" | "nameZhCn" | "nameZhTw" | "position", string>>(
    {
      lastResult,
      defaultValue: category && {
        code: category.code,
        parentId: category.parentId ?? "",
        nameEn: category.name.en,
        nameZhCn: category.name["zh-CN"] ?? "",
        nameZhTw: category.name["zh-TW"] ?? "",
        position: String(category.position),
      },
    },
  );
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
      <FormErrors form={form} />
      <Field label={t("staffCatalog.field.code")} field={fields.code}>
        <Input required maxLength={64} autoComplete="off" className="max-w-64 font-mono" />
      </Field>
      <NamesFields fields={fields} maxLength={120} />
      <Field label={t("staffCatalog.field.parent")} field={fields.parentId} optional>
        <Select placeholder={t("staffCatalog.categories.top")} options={categoryOptions(parents, nameOf)} />
      </Field>
      <Field
        label={t("staffCatalog.field.position")}
        hint={t("staffCatalog.hint.position")}
        field={fields.position}
        optional
      >
        <NumberInput />
      </Field>
      <SubmitButton className="justify-self-start">{t("common.actions.save")}</SubmitButton>
    </Form>
  );
}
