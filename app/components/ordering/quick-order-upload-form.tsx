import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FileInput } from "../ui/file-input.tsx";

/** A file from a spreadsheet or an ERP. `refused` says why the last one could not be taken. */
export function QuickOrderUploadForm({ refused }: { readonly refused?: string | undefined }): ReactNode {
  const { t } = useTranslation();
  return (
    <Form method="post" action={paths.portal.quickOrderUpload()} encType="multipart/form-data" className="grid gap-3">
      <Field label={t("quickOrder.upload.label")} hint={t("quickOrder.upload.hint")} name="file" error={refused}>
        <FileInput required accept=".csv,.txt,.tsv,.xlsx,text/csv,text/plain" />
      </Field>
      <SubmitButton variant="secondary" className="justify-self-start">
        {t("quickOrder.upload.action")}
      </SubmitButton>
    </Form>
  );
}
