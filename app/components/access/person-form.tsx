import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Input } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";
import { useRoleOptions } from "./role-options.ts";

type PersonFormProps = {
  readonly roles: readonly string[];
  readonly lastResult: SubmissionResult<string[]> | undefined;
};

/** Adds a person: name, address and role. They choose their password by a mailed link. */
export function PersonForm({ roles, lastResult }: PersonFormProps): ReactNode {
  const { t } = useTranslation();
  const options = useRoleOptions(roles);
  const [form, fields] = useForm<{ name: string; email: string; role: string }>({ lastResult });

  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
      <FormErrors form={form} />
      <Field label={t("access.fields.name")} field={fields.name}>
        <Input autoComplete="off" autoFocus required maxLength={120} />
      </Field>
      <Field label={t("access.fields.email")} field={fields.email} hint={t("access.people.emailHint")}>
        <Input type="email" autoComplete="off" required />
      </Field>
      <Field label={t("access.fields.role")} field={fields.role}>
        <Select options={options} required />
      </Field>
      <SubmitButton className="justify-self-start">{t("access.people.add")}</SubmitButton>
    </Form>
  );
}

type PersonEditFormProps = PersonFormProps & { readonly person: { readonly role: string; readonly status: string } };

/** Changes a person's role, or closes their account. */
export function PersonEditForm({ roles, person, lastResult }: PersonEditFormProps): ReactNode {
  const { t } = useTranslation();
  const options = useRoleOptions(roles);
  const [form, fields] = useForm<{ role: string; status: string }>({ lastResult, defaultValue: person });
  const statuses = (["active", "disabled"] as const).map((value) => ({ value, label: t(`access.status.${value}`) }));

  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-md gap-4">
      <FormErrors form={form} />
      <Field label={t("access.fields.role")} field={fields.role}>
        <Select options={options} required />
      </Field>
      <Field label={t("access.fields.status")} hint={t("access.people.statusHint")} field={fields.status}>
        <Select options={statuses} required />
      </Field>
      <SubmitButton className="justify-self-start">{t("common.actions.save")}</SubmitButton>
    </Form>
  );
}
