import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { BuyerLimit } from "#app/domain/ordering/buyer-limit.ts";
import { type Money, minorDigits, moneyToDecimal } from "#app/platform/money.ts";

import { Amount } from "../ui/amount.tsx";
import { SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { NumberInput } from "../ui/input.tsx";

type BuyerLimitFormProps = {
  readonly member: {
    readonly userId: string;
    readonly name: string;
    readonly role: string;
    readonly limit: BuyerLimit;
    readonly spentThisMonth: Money;
    readonly canSet: boolean;
  };
  readonly lastResult: SubmissionResult<string[]> | undefined;
};

/** What one member may order without asking: per order and per month. An empty box is no limit. */
export function BuyerLimitForm({ member, lastResult }: BuyerLimitFormProps): ReactNode {
  const { t } = useTranslation();
  const { userId, name, limit, spentThisMonth, canSet } = member;
  const { currency } = spentThisMonth;
  const decimals = minorDigits(currency);
  const [form, fields] = useForm<{ perOrder: string; perMonth: string }>({
    id: userId,
    lastResult: lastResult?.initialValue?.userId === userId ? lastResult : undefined,
    defaultValue: {
      perOrder: limit.perOrder ? moneyToDecimal(limit.perOrder) : "",
      perMonth: limit.perMonth ? moneyToDecimal(limit.perMonth) : "",
    },
  });
  return (
    <li className="grid gap-x-6 gap-y-2 border-line border-b py-3 md:grid-cols-[minmax(0,1fr)_auto] md:items-end md:px-3">
      <div className="grid gap-0.5 self-center">
        <p className="font-semibold">{name}</p>
        <p className="text-ink-soft">
          {t(`access.roles.${member.role}` as "access.roles.buyer")} · {t("portalOrders.limits.spent")}{" "}
          <Amount money={spentThisMonth} />
        </p>
      </div>
      {canSet ? (
        <Form method="post" {...getFormProps(form)} className="flex flex-wrap items-end gap-3">
          <FormErrors form={form} />
          <input type="hidden" name="userId" value={userId} />
          <Field label={t("portalOrders.limits.perOrder")} field={fields.perOrder} className="w-36">
            <NumberInput decimals={decimals} suffix={currency} className="[&_input]:pr-13" />
          </Field>
          <Field label={t("portalOrders.limits.perMonth")} field={fields.perMonth} className="w-36">
            <NumberInput decimals={decimals} suffix={currency} className="[&_input]:pr-13" />
          </Field>
          <SubmitButton variant="secondary">{t("common.actions.save")}</SubmitButton>
        </Form>
      ) : (
        <p className="text-ink-soft">{t("portalOrders.limits.own")}</p>
      )}
    </li>
  );
}
