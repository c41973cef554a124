import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { fieldsOf } from "#app/domain/imports/fields.ts";
import { importKinds } from "#app/domain/imports/import-run.ts";

import { Facts } from "../ui/facts.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { Disclosure } from "./disclosure.tsx";

/** What each kind of file must and may hold, for whoever prepares one. */
export function FieldOverview(): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="grid gap-2">
      {importKinds.map((kind) => {
        const names = (required: boolean): string =>
          format.list(
            fieldsOf(kind)
              .filter((field) => field.required === required)
              .map(({ field }) => t(`imports.fields.${field}`)),
          );
        return (
          <Disclosure key={kind} title={t(`imports.kinds.${kind}`)}>
            <Facts
              layout="stack"
              facts={[
                { label: t("imports.new.needed"), value: names(true) },
                { label: t("imports.new.possible"), value: names(false) },
              ]}
            />
          </Disclosure>
        );
      })}
    </div>
  );
}
