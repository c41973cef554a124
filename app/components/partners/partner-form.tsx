import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";
import { stockDisplays } from "#app/domain/partners/partner-terms.ts";

import { useName } from "../naming/use-name.ts";
import { SubmitButton } from "../ui/button.tsx";
import { Checkbox } from "../ui/choice.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Input } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";
import { CountryInput } from "./country-input.tsx";

type PartnerFormProps = {
  readonly lastResult: SubmissionResult<string[]> | undefined;
  readonly choices: {
    readonly tiers: readonly { readonly tierId: string; readonly name: LocalizedText }[];
    readonly regions: readonly { readonly regionId: string; readonly name: LocalizedText }[];
    readonly warehouses: readonly { readonly warehouseId: string; readonly name: LocalizedText }[];
    readonly managers: readonly { readonly userId: string; readonly name: string }[];
    readonly currencies: readonly string[];
    readonly currency: string;
  };
  /** The partner to be edited; a new one without. */
  readonly partner?: { readonly version: number; readonly facts: Facts };
};

type Facts = {
  readonly name: string;
  readonly email: string | null;
  readonly country: string;
  readonly tierId: string | null;
  readonly regionId: string | null;
  readonly warehouseId: string | null;
  readonly accountManagerId: string | null;
  readonly stockDisplay: string | null;
  readonly backorderAllowed: boolean;
};

type Fields = { [Name in keyof Facts]: Name extends "backorderAllowed" ? boolean : string } & {
  code: string;
  currency: string;
};

/** What staff keep of a partner. Code and currency are chosen once. */
export function PartnerForm({ lastResult, choices, partner }: PartnerFormProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const [form, fields] = useForm<Fields>({
    lastResult,
    defaultValue: partner?.facts ?? { currency: choices.currency, backorderAllowed: true },
  });
  const none = t("partners.form.none");
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-2xl gap-4 sm:grid-cols-2">
      <div className="contents sm:*:col-span-2">
        <FormErrors form={form} />
      </div>
      {partner && <input type="hidden" name="version" value={partner.version} />}
      <Field label={t("partners.fields.name")} field={fields.name} className="sm:col-span-2">
        <Input required maxLength={160} autoComplete="off" />
      </Field>
      {!partner && (
        <>
          <Field label={t("partners.fields.code")} hint={t("partners.form.codeHint")} field={fields.code}>
            <Input required maxLength={32} autoComplete="off" />
          </Field>
          <Field label={t("partners.fields.currency")} hint={t("partners.form.currencyHint")} field={fields.currency}>
            <Select required options={choices.currencies.map((value) => ({ value, label: value }))} />
          </Field>
        </>
      )}
      <Field label={t("partners.fields.country")} field={fields.country}>
        <CountryInput />
      </Field>
      <Field label={t("partners.fields.email")} field={fields.email} optional>
        <Input type="email" maxLength={254} autoComplete="off" />
      </Field>
      <Field label={t("partners.fields.tier")} field={fields.tierId}>
        <Select
          placeholder={none}
          options={choices.tiers.map(({ tierId, name }) => ({ value: tierId, label: nameOf(name) }))}
        />
      </Field>
      <Field label={t("partners.fields.region")} field={fields.regionId}>
        <Select
          placeholder={none}
          options={choices.regions.map(({ regionId, name }) => ({ value: regionId, label: nameOf(name) }))}
        />
      </Field>
      <Field label={t("partners.fields.accountManager")} field={fields.accountManagerId}>
        <Select
          placeholder={none}
          options={choices.managers.map(({ userId, name }) => ({ value: userId, label: name }))}
        />
      </Field>
      <Field label={t("partners.fields.warehouse")} field={fields.warehouseId}>
        <Select
          placeholder={t("partners.form.byRegion")}
          options={choices.warehouses.map(({ warehouseId, name }) => ({ value: warehouseId, label: nameOf(name) }))}
        />
      </Field>
      <Field label={t("partners.fields.stockDisplay")} field={fields.stockDisplay}>
        <Select
          placeholder={t("partners.form.asTier")}
          options={stockDisplays.map((value) => ({ value, label: t(`partners.stockDisplays.${value}`) }))}
        />
      </Field>
      <Checkbox
        className="self-end"
        label={t("partners.fields.backorderAllowed")}
        hint={t("partners.form.backorderHint")}
        field={fields.backorderAllowed}
      />
      <div className="sm:col-span-2">
        <SubmitButton>{partner ? t("common.actions.save") : t("partners.add.action")}</SubmitButton>
      </div>
    </Form>
  );
}
