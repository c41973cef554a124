import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { type AddressKind, addressKinds } from "#app/domain/partners/address.ts";

import { SubmitButton } from "../ui/button.tsx";
import { RadioGroup } from "../ui/choice.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Input } from "../ui/input.tsx";
import type { AddressText } from "./address-lines.tsx";
import { CountryInput } from "./country-input.tsx";

type AddressFormProps = {
  readonly lastResult: SubmissionResult<string[]> | undefined;
  /** The address to be edited; a new one without. */
  readonly address?: AddressText & { readonly label: string };
  /** What a new address starts as. */
  readonly fresh?: { readonly kind: AddressKind; readonly country: string; readonly recipient: string };
};

type Fields = Record<"kind" | "label" | keyof AddressText, string>;

/** An address, for parcels or for papers. */
export function AddressForm({ lastResult, address, fresh }: AddressFormProps): ReactNode {
  const { t } = useTranslation();
  const [form, fields] = useForm<Fields>({ lastResult, defaultValue: address ?? fresh });
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-xl gap-4">
      <FormErrors form={form} />
      {!address && (
        <RadioGroup
          legend={t("partners.addresses.kind")}
          field={fields.kind}
          options={addressKinds.map((value) => ({ value, label: t(`partners.addresses.kinds.${value}`) }))}
        />
      )}
      <Field label={t("partners.addresses.label")} hint={t("partners.addresses.labelHint")} field={fields.label}>
        <Input required maxLength={80} autoComplete="off" />
      </Field>
      <Field label={t("partners.addresses.recipient")} field={fields.recipient}>
        <Input required maxLength={160} autoComplete="organization" />
      </Field>
      <Field label={t("partners.addresses.line1")} field={fields.line1}>
        <Input required maxLength={160} autoComplete="address-line1" />
      </Field>
      <Field label={t("partners.addresses.line2")} field={fields.line2} optional>
        <Input maxLength={160} autoComplete="address-line2" />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("partners.addresses.postalCode")} field={fields.postalCode} optional>
          <Input maxLength={16} autoComplete="postal-code" />
        </Field>
        <Field label={t("partners.addresses.city")} field={fields.city}>
          <Input required maxLength={80} autoComplete="address-level2" />
        </Field>
        <Field label={t("partners.addresses.province")} field={fields.province} optional>
          <Input maxLength={80} autoComplete="address-level1" />
        </Field>
        <Field label={t("partners.fields.country")} field={fields.country}>
          <CountryInput />
        </Field>
      </div>
      <Field
        label={t("partners.addresses.phone")}
        hint={t("partners.addresses.phoneHint")}
        field={fields.phone}
        optional
      >
        <Input type="tel" maxLength={32} autoComplete="tel" />
      </Field>
      <SubmitButton className="justify-self-start">
        {address ? t("common.actions.save") : t("partners.addresses.add")}
      </SubmitButton>
    </Form>
  );
}
