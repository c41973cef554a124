import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Field, type FieldBinding } from "../ui/field.tsx";
import { Input } from "../ui/input.tsx";

type NameFieldsProps = {
  readonly fields: Readonly<Record<"code" | "nameEn" | "nameZhCn" | "nameZhTw", FieldBinding>>;
};

/** The code of a tier or region and its name in each language. */
export function NameFields({ fields }: NameFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t("partners.ranks.code")} field={fields.code}>
        <Input required maxLength={32} autoComplete="off" className="max-w-48" />
      </Field>
      <Field label={t("partners.ranks.nameEn")} field={fields.nameEn}>
        <Input required maxLength={80} />
      </Field>
      <Field label={t("partners.ranks.nameZhCn")} field={fields.nameZhCn} optional>
        <Input lang="zh-CN" maxLength={80} />
      </Field>
      <Field label={t("partners.ranks.nameZhTw")} field={fields.nameZhTw} optional>
        <Input lang="zh-TW" maxLength={80} />
      </Field>
    </>
  );
}
