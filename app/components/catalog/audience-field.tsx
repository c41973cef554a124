import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { AssortmentAudience } from "#app/domain/catalog/assortment.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";

import { useName } from "../naming/use-name.ts";
import { Field, type FieldBinding } from "../ui/field.tsx";
import { Input } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";

export type AudienceChoices = {
  readonly tiers: readonly { readonly id: string; readonly name: LocalizedText }[];
  readonly regions: readonly { readonly id: string; readonly name: LocalizedText }[];
};

type AudienceFieldProps = {
  readonly audience: AssortmentAudience;
  readonly field: FieldBinding;
  readonly choices: AudienceChoices;
};

/** Whom something is for: a tier or region from a list, a partner by its code; nothing to ask for everyone. */
export function AudienceField({ audience, field, choices }: AudienceFieldProps): ReactNode {
  const { t } = useTranslation();
  const name = useName();
  if (audience === "everyone") return null;
  if (audience === "partner") {
    return (
      <Field label={t("staffPrices.fields.partnerCode")} field={field}>
        <Input required maxLength={32} autoComplete="off" placeholder="K-1001" />
      </Field>
    );
  }
  const options = choices[audience === "tier" ? "tiers" : "regions"].map((choice) => ({
    value: choice.id,
    label: name(choice.name),
  }));
  return (
    <Field label={t(`staffPrices.level.${audience}`)} field={field}>
      <Select required options={options} />
    </Field>
  );
}
