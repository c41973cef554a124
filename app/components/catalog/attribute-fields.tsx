import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { AttributeValue } from "#app/domain/catalog/product.ts";

import { useName } from "../naming/use-name.ts";
import { Field, FieldSet } from "../ui/field.tsx";
import { Input } from "../ui/input.tsx";

export type KnownAttribute = {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZhCn: string | null;
  readonly nameZhTw: string | null;
  readonly unit: string | null;
};

type AttributeFieldsProps = {
  readonly attributes: readonly KnownAttribute[];
  readonly values: readonly AttributeValue[];
};

/** A value for each attribute there is. Where the value is a word, its words in each language stand beside it. */
export function AttributeFields({ attributes, values }: AttributeFieldsProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  if (attributes.length === 0) return null;
  return (
    <FieldSet
      legend={t("staffCatalog.attributes.title")}
      hint={t("staffCatalog.hint.attributeValues")}
      className="gap-3"
    >
      {attributes.map(({ code, nameEn, nameZhCn, nameZhTw, unit }, at) => {
        const value = values.find(({ attributeCode }) => attributeCode === code);
        const name = nameOf({ en: nameEn, "zh-CN": nameZhCn, "zh-TW": nameZhTw });
        const prefix = `attributes[${at}]`;
        return (
          <div key={code} className="grid grid-cols-2 gap-x-3 gap-y-1 sm:grid-cols-4">
            <input type="hidden" name={`${prefix}.attributeCode`} value={code} />
            <Field label={unit ? t("catalog.filter.withUnit", { name, unit }) : name} name={`${prefix}.value`}>
              <Input defaultValue={value?.value} maxLength={120} autoComplete="off" />
            </Field>
            <Field label={t("staffCatalog.language.en")} name={`${prefix}.labelEn`}>
              <Input defaultValue={value?.labelEn ?? ""} maxLength={120} lang="en" autoComplete="off" />
            </Field>
            <Field label={t("staffCatalog.language.zhCn")} name={`${prefix}.labelZhCn`}>
              <Input defaultValue={value?.labelZhCn ?? ""} maxLength={120} lang="zh-CN" autoComplete="off" />
            </Field>
            <Field label={t("staffCatalog.language.zhTw")} name={`${prefix}.labelZhTw`}>
              <Input defaultValue={value?.labelZhTw ?? ""} maxLength={120} lang="zh-TW" autoComplete="off" />
            </Field>
          </div>
        );
      })}
    </FieldSet>
  );
}
