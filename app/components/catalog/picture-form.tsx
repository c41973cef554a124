import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Button, buttonLook, SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { FileInput } from "../ui/file-input.tsx";

type PictureFormProps = {
  /** The picture as it is; null where there is none. */
  readonly picture: ReactNode | null;
  readonly uploadUrl: string;
  readonly removeUrl: string;
};

/** The picture of a product or an article: put one in its place, or take it away. */
export function PictureForm({ picture, uploadUrl, removeUrl }: PictureFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="grid max-w-xs justify-items-start gap-2">
      {picture}
      <details open={picture === null} className="w-full">
        <summary className={buttonLook({ size: "small" })}>{t("staffCatalog.picture.change")}</summary>
        <Form method="post" action={uploadUrl} encType="multipart/form-data" className="mt-2 grid gap-2">
          <Field label={t("staffCatalog.picture.choose")} hint={t("staffCatalog.picture.hint")} name="picture">
            <FileInput required accept="image/jpeg,image/png,image/webp,image/gif,image/avif" />
          </Field>
          <SubmitButton variant="secondary" className="justify-self-start">
            {t("staffCatalog.picture.upload")}
          </SubmitButton>
        </Form>
        {picture && (
          <Form method="post" action={removeUrl} className="mt-2">
            <Button type="submit" variant="quiet" size="small">
              {t("staffCatalog.picture.remove")}
            </Button>
          </Form>
        )}
      </details>
    </div>
  );
}
