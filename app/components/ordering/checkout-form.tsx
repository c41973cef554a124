import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { seenText } from "#app/domain/ordering/checkout.ts";
import type { CheckoutView, ShipToChoice } from "#app/domain/ordering/checkout-view.ts";

import { Amount } from "../ui/amount.tsx";
import { SubmitButton } from "../ui/button.tsx";
import { Checkbox, RadioGroup } from "../ui/choice.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Input, Textarea } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";

type CheckoutFields = {
  shipToId: string;
  poNumber: string;
  poNumberAgain: boolean;
  requestedOn: string;
  note: string;
  shipComplete: boolean;
};

type CheckoutFormProps = {
  readonly checkout: CheckoutView;
  readonly lastResult: SubmissionResult<string[]> | undefined;
};

/** More addresses than these are chosen from a list. */
const SHOWN_ADDRESSES = 4;

/** Where to, under which number, by when; and the order itself. */
export function CheckoutForm({ checkout, lastResult }: CheckoutFormProps): ReactNode {
  const { t } = useTranslation();
  const { cart, addresses, today, approval } = checkout;
  const [form, fields] = useForm<CheckoutFields>({
    id: "checkout",
    lastResult,
    defaultValue: { shipToId: addresses.find(({ isDefault }) => isDefault)?.id ?? addresses[0]?.id },
  });
  const asksAgain = fields.poNumber.errors !== undefined || fields.poNumberAgain.initialValue !== undefined;

  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-xl gap-5">
      <FormErrors form={form} />
      {/* Not of conform's: after a refusal they carry what the page shows now. */}
      <input type="hidden" name="totalMinor" value={cart.total.minor} />
      <input type="hidden" name="seen" value={seenText(cart.lines)} />
      {addresses.length <= SHOWN_ADDRESSES ? (
        <RadioGroup
          legend={t("checkout.shipTo")}
          field={fields.shipToId}
          options={addresses.map((address) => ({ value: address.id, label: address.label, hint: inOneLine(address) }))}
        />
      ) : (
        <Field label={t("checkout.shipTo")} field={fields.shipToId}>
          <Select
            required
            options={addresses.map((address) => ({
              value: address.id,
              label: `${address.label} – ${inOneLine(address)}`,
            }))}
          />
        </Field>
      )}
      <Checkbox label={t("checkout.shipComplete")} hint={t("checkout.shipCompleteHint")} field={fields.shipComplete} />
      <div className="grid gap-2">
        <Field label={t("checkout.poNumber")} field={fields.poNumber} optional className="max-w-80">
          <Input maxLength={64} autoComplete="off" />
        </Field>
        {asksAgain && <Checkbox label={t("checkout.poNumberAgain")} field={fields.poNumberAgain} />}
      </div>
      <Field
        label={t("checkout.requestedOn")}
        hint={t("checkout.requestedOnHint")}
        field={fields.requestedOn}
        optional
        className="max-w-80"
      >
        <Input type="date" min={today} />
      </Field>
      <Field label={t("checkout.note")} field={fields.note} optional>
        <Textarea maxLength={1_000} />
      </Field>
      <div className="grid gap-1">
        <span className="font-medium">{t("checkout.terms")}</span>
        <span className="text-ink-soft">{t("checkout.onAccount")}</span>
      </div>
      <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] -mx-4 flex flex-wrap items-center gap-4 border-line border-t bg-page px-4 py-3 md:static md:mx-0 md:border-0 md:px-0">
        <SubmitButton>{approval ? t("checkout.submitForApproval") : t("checkout.submit")}</SubmitButton>
        <span className="text-lg font-semibold">
          <Amount money={cart.total} />
        </span>
      </div>
    </Form>
  );
}

function inOneLine({ recipient, line1, city }: ShipToChoice): string {
  return [recipient, line1, city].join(", ");
}
