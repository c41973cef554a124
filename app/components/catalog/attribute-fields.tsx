import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { AttributeValue } from "#app/domain/catalog/product.ts";
import { type Locale, localeNames } from "#app/platform/i18n/locales.ts";

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
  /** Codes of those that the product's articles have: they stand first, the others unfold. */
  readonly usual: readonly string[];
};

/** A value for each attribute there is, and its words in each language where it is not a number. */
export function AttributeFields({ attributes, values, usual }: AttributeFieldsProps): ReactNode {
  const { t } = useTranslation();
  if (attributes.length === 0) return null;
  const fields = attributes.map((attribute, at) => ({
    isUsual: usual.includes(attribute.code),
    code: attribute.code,
    field: (
      <AttributeField
        attribute={attribute}
        value={values.find(({ attributeCode }) => attributeCode === attribute.code)}
        prefix={`attributes[${at}]`}
      />
    ),
  }));
  const others = fields.filter(({ isUsual }) => !isUsual);
  return (
    <FieldSet
      legend={t("staffCatalog.attributes.title")}
      hint={t("staffCatalog.hint.attributeValues")}
      className="gap-3"
    >
      <FieldGrid fields={fields.filter(({ isUsual }) => isUsual)} />
      {others.length > 0 && (
        <details>
          <summary className="inline-block py-1 text-accent-ink hover:underline touch:py-2">
            {t("staffCatalog.attributes.others", { count: others.length })}
          </summary>
          <FieldGrid fields={others} />
        </details>
      )}
    </FieldSet>
  );
}

function FieldGrid({ fields }: { readonly fields: readonly { code: string; field: ReactNode }[] }): ReactNode {
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
      {fields.map(({ code, field }) => (
        <div key={code}>{field}</div>
      ))}
    </div>
  );
}

type AttributeFieldProps = {
  readonly attribute: KnownAttribute;
  readonly value: AttributeValue | undefined;
  readonly prefix: string;
};

function AttributeField({ attribute, value, prefix }: AttributeFieldProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { code, nameEn, nameZhCn, nameZhTw, unit } = attribute;
  const name = nameOf({ en: nameEn, "zh-CN": nameZhCn, "zh-TW": nameZhTw });
  const words: readonly (readonly [Locale, string, string | null | undefined])[] = [
    ["en", "labelEn", value?.labelEn],
    ["zh-CN", "labelZhCn", value?.labelZhCn],
    ["zh-TW", "labelZhTw", value?.labelZhTw],
  ];
  return (
    <>
      <input type="hidden" name={`${prefix}.attributeCode`} value={code} />
      <Field label={unit ? t("catalog.filter.withUnit", { name, unit }) : name} name={`${prefix}.value`}>
        <Input defaultValue={value?.value} maxLength={120} autoComplete="off" />
      </Field>
      <details open={words.some(([, , text]) => text)}>
        <summary className="inline-block py-0.5 text-sm text-ink-soft hover:underline touch:py-2">
          {t("staffCatalog.attributes.words")}
        </summary>
        <div className="mb-2 ml-2 grid gap-2 border-l border-line pl-3">
          {words.map(([locale, field, text]) => (
            <Field key={locale} label={localeNames[locale]} name={`${prefix}.${field}`}>
              <Input defaultValue={text ?? ""} maxLength={120} lang={locale} autoComplete="off" />
            </Field>
          ))}
        </div>
      </details>
    </>
  );
}
