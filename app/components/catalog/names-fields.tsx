import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { localeNames } from "#app/platform/i18n/locales.ts";

import { Field, type FieldBinding, FieldSet } from "../ui/field.tsx";
import { Input } from "../ui/input.tsx";

type NamesFieldsProps = {
  readonly fields: { readonly nameEn: FieldBinding; readonly nameZhCn: FieldBinding; readonly nameZhTw: FieldBinding };
  readonly maxLength: number;
};

/** A name in the three languages; the Chinese ones may come later. */
export function NamesFields({ fields, maxLength }: NamesFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <FieldSet legend={t("staffCatalog.field.name")} className="gap-3">
      <Field label={localeNames.en} field={fields.nameEn}>
        <Input required maxLength={maxLength} lang="en" />
      </Field>
      <Field label={localeNames["zh-CN"]} field={fields.nameZhCn} optional>
        <Input maxLength={maxLength} lang="zh-CN" />
      </Field>
      <Field label={localeNames["zh-TW"]} field={fields.nameZhTw} optional>
        <Input maxLength={maxLength} lang="zh-TW" />
      </Field>
    </FieldSet>
  );
}
