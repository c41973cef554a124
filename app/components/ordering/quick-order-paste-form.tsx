import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Textarea } from "../ui/input.tsx";

/** A list copied from a spreadsheet, a mail or a chat. What could not be taken stays in the box. */
export function QuickOrderPasteForm({
  lastResult,
}: {
  readonly lastResult?: SubmissionResult<string[]> | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const [form, fields] = useForm<{ text: string }>({ id: "quick-order-paste", lastResult });
  return (
    <Form method="post" action={paths.portal.quickOrderPaste()} {...getFormProps(form)} className="grid gap-3">
      <FormErrors form={form} />
      <Field label={t("quickOrder.paste.label")} hint={t("quickOrder.paste.hint")} field={fields.text}>
        <Textarea rows={6} required spellCheck={false} className="font-mono" placeholder={"KW-1001\t24\nKW-2002\t6"} />
      </Field>
      <SubmitButton variant="secondary" className="justify-self-start">
        {t("quickOrder.paste.action")}
      </SubmitButton>
    </Form>
  );
}
