import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { type ImportKind, importKinds } from "#app/domain/imports/import-run.ts";

import { SubmitButton } from "../ui/button.tsx";
import { RadioGroup } from "../ui/choice.tsx";
import { Field } from "../ui/field.tsx";
import { FileInput } from "../ui/file-input.tsx";

/** What is in a file, and the file. `refused` says why the last one could not be taken. */
export function UploadForm({
  kind,
  maxBytes,
  refused,
}: {
  readonly kind: ImportKind;
  readonly maxBytes: number;
  readonly refused?: string | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const size = `${Math.floor(maxBytes / 1024 / 1024)} MB`;
  return (
    <Form method="post" encType="multipart/form-data" className="grid max-w-xl gap-6">
      <RadioGroup
        legend={t("imports.new.kind")}
        name="kind"
        defaultValue={kind}
        options={importKinds.map((value) => ({
          value,
          label: t(`imports.kinds.${value}`),
          hint: t(`imports.kindDetails.${value}`),
        }))}
      />
      <Field label={t("imports.new.file")} hint={t("imports.new.fileHint", { size })} name="file" error={refused}>
        <FileInput required accept=".csv,.tsv,.txt,.xlsx,.gz,text/csv,text/plain,application/gzip" />
      </Field>
      <SubmitButton className="justify-self-start">{t("imports.new.upload")}</SubmitButton>
    </Form>
  );
}
