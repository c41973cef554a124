import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { AttributeRow } from "#app/domain/catalog/product-view.ts";

import { SubmitButton } from "../ui/button.tsx";
import { Checkbox } from "../ui/choice.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Input, NumberInput } from "../ui/input.tsx";
import { NamesFields } from "./names-fields.tsx";

type AttributeFormProps = {
  readonly lastResult: SubmissionResult<string[]> | undefined;
  /** Without one the form is for a new attribute and asks for its code. */
  readonly attribute?: AttributeRow;
};

/** A property by which articles are described and filtered. */
export function AttributeForm({ lastResult, attribute }: AttributeFormProps): ReactNode {
  const { t } = useTranslation();
  const [form, fields] = useForm<
    Record<"code" | "nameEn" | "nameZhCn" | "nameZhTw" | "unit" | "position" | "filterable", string>
  >({
    lastResult,
    defaultValue: attribute
      ? {
          nameEn: attribute.nameEn,
          nameZhCn: attribute.nameZhCn ?? "",
          nameZhTw: attribute.nameZhTw ?? "",
          unit: attribute.unit ?? "",
          position: String(attribute.position),
          filterable: attribute.filterable ? "on" : "",
        }
      : { filterable: "on" },
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
      <FormErrors form={form} />
      {!attribute && (
        <Field label={t("staffCatalog.field.code")} hint={t("staffCatalog.hint.attributeCode")} field={fields.code}>
          <Input required maxLength={64} autoComplete="off" className="max-w-64 font-mono" />
        </Field>
      )}
      <NamesFields fields={fields} maxLength={80} />
      <Field label={t("staffCatalog.field.unit")} hint={t("staffCatalog.hint.unit")} field={fields.unit} optional>
        <Input maxLength={16} autoComplete="off" className="max-w-32" />
      </Field>
      <Field
        label={t("staffCatalog.field.position")}
        hint={t("staffCatalog.hint.position")}
        field={fields.position}
        optional
      >
        <NumberInput />
      </Field>
      <Checkbox
        label={t("staffCatalog.field.filterable")}
        hint={t("staffCatalog.hint.filterable")}
        field={fields.filterable}
      />
      <SubmitButton className="justify-self-start">{t("common.actions.save")}</SubmitButton>
    </Form>
  );
}
