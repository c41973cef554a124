import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ImportField } from "#app/domain/imports/fields.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";
import type { DateLike } from "#app/platform/i18n/format.ts";

import { useName } from "../naming/use-name.ts";
import { Facts } from "../ui/facts.tsx";
import { Time } from "../ui/time.tsx";
import { Disclosure } from "./disclosure.tsx";

type ImportFactsProps = {
  readonly run: {
    readonly startedBy: string | null;
    readonly createdAt: DateLike;
    readonly startedAt: DateLike | null;
    readonly finishedAt: DateLike | null;
    readonly currency: string | null;
    readonly priceList: string | null;
    readonly warehouse: LocalizedText | null;
    readonly columns: readonly { readonly field: ImportField; readonly column: string }[];
  };
};

/** Who imported when, with which choices, and which column was read as what. */
export function ImportFacts({ run }: ImportFactsProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { startedBy, startedAt, finishedAt, currency, priceList, warehouse, columns } = run;
  return (
    <div className="grid content-start gap-4">
      <Facts
        facts={[
          { label: t("imports.list.startedBy"), value: startedBy ?? t("imports.list.commandLine") },
          { label: t("imports.run.startedAt"), value: <Time at={startedAt ?? run.createdAt} /> },
          ...(finishedAt ? [{ label: t("imports.run.finishedAt"), value: <Time at={finishedAt} /> }] : []),
          ...(currency ? [{ label: t("imports.columns.currency"), value: currency }] : []),
          ...(priceList ? [{ label: t("imports.columns.priceList"), value: priceList }] : []),
          ...(warehouse ? [{ label: t("imports.columns.warehouse"), value: nameOf(warehouse) }] : []),
        ]}
      />
      <Disclosure title={t("imports.run.columnsRead")}>
        <Facts
          facts={columns.map(({ field, column }) => ({
            label: t(`imports.fields.${field}`),
            value: <code className="text-sm break-all">{column}</code>,
          }))}
        />
      </Disclosure>
    </div>
  );
}
