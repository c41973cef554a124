import { type FieldMetadata, getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ImportField, ImportMapping } from "#app/domain/imports/fields.ts";
import type { ImportKind } from "#app/domain/imports/import-run.ts";
import type { LocalizedText } from "#app/domain/localized-text.ts";

import { useName } from "../naming/use-name.ts";
import { SubmitButton } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import { Field } from "../ui/field.tsx";
import { FormErrors } from "../ui/form-errors.tsx";
import { Select } from "../ui/select.tsx";
import { Disclosure } from "./disclosure.tsx";

type ColumnChoiceFormProps = {
  readonly choice: {
    readonly kind: ImportKind;
    readonly header: readonly string[];
    readonly fields: readonly { readonly field: ImportField; readonly required: boolean }[];
    readonly mapping: ImportMapping;
    readonly currencies: readonly string[];
    readonly brandCurrency: string;
    readonly priceLists: readonly { readonly priceListId: string; readonly code: string; readonly name: string }[];
    readonly warehouses: readonly { readonly warehouseId: string; readonly name: LocalizedText }[];
  };
  readonly lastResult: SubmissionResult<string[]> | undefined;
};

type Values = {
  kind: string;
  columns: Partial<Record<ImportField, string>>;
  currency: string;
  priceListId: string;
  warehouseId: string;
};

/** Says which column of a file is which field; what was recognised is chosen already. */
export function ColumnChoiceForm({ choice, lastResult }: ColumnChoiceFormProps): ReactNode {
  const { t } = useTranslation();
  const [form, fields] = useForm<Values>({ lastResult, defaultValue: { columns: textsOf(choice.mapping) } });
  const columns = fields.columns.getFieldset();
  const isMain = ({ field, required }: { field: ImportField; required: boolean }): boolean =>
    required || choice.mapping[field] !== undefined || Boolean(columns[field]?.value);
  const main = choice.fields.filter(isMain);
  const more = choice.fields.filter((field) => !isMain(field));
  const inFile = choice.header.map((name, at) => ({
    value: String(at),
    label: name || t("imports.columns.emptyColumn", { number: at + 1 }),
  }));

  function columnField({ field, required }: (typeof main)[number]): ReactNode {
    return (
      <Field
        key={field}
        label={t(`imports.fields.${field}`)}
        field={columns[field] as FieldMetadata<string>}
        optional={!required}
      >
        <Select options={inFile} placeholder={t("imports.columns.notInFile")} />
      </Field>
    );
  }

  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrors form={form} />
      <input type="hidden" name={fields.kind.name} value={choice.kind} />
      <div className={grid}>{main.map(columnField)}</div>
      {more.length > 0 && (
        <Disclosure title={t("imports.columns.more")}>
          <div className={classNames(grid, "pb-2")}>{more.map(columnField)}</div>
        </Disclosure>
      )}
      <OtherChoice choice={choice} fields={fields} />
      <div className="flex flex-wrap items-center gap-2">
        <SubmitButton name="mode" value="import">
          {t("imports.columns.import")}
        </SubmitButton>
        <SubmitButton name="mode" value="check" variant="secondary">
          {t("imports.columns.check")}
        </SubmitButton>
        <span className="text-sm text-ink-soft">{t("imports.columns.checkHint")}</span>
      </div>
    </Form>
  );
}

const grid = "grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3";

/** What a file of this kind does not say: the currency, the price list or the warehouse. */
function OtherChoice({
  choice,
  fields,
}: {
  readonly choice: ColumnChoiceFormProps["choice"];
  readonly fields: ReturnType<typeof useForm<Values>>[1];
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { kind, currencies, brandCurrency: currency, priceLists, warehouses } = choice;
  switch (kind) {
    case "orders":
      return null;
    case "products":
    case "partners":
      return (
        <Field
          label={t("imports.columns.currency")}
          hint={
            kind === "products" ? t("imports.columns.currencyHintProducts") : t("imports.columns.currencyHintPartners")
          }
          field={fields.currency}
          className="max-w-md"
        >
          <Select
            options={currencies.map((value) => ({ value, label: value }))}
            placeholder={t("imports.columns.brandCurrency", { currency })}
          />
        </Field>
      );
    case "prices":
      return (
        <Field
          label={t("imports.columns.priceList")}
          hint={t("imports.columns.priceListHint")}
          field={fields.priceListId}
          className="max-w-md"
        >
          <Select
            options={priceLists.map(({ priceListId, code, name }) => ({
              value: priceListId,
              label: `${name} (${code})`,
            }))}
            placeholder={t("imports.columns.defaultList", { currency })}
          />
        </Field>
      );
    case "stock":
      return (
        <Field
          label={t("imports.columns.warehouse")}
          hint={t("imports.columns.warehouseHint")}
          field={fields.warehouseId}
          className="max-w-md"
        >
          <Select
            options={warehouses.map(({ warehouseId, name }) => ({ value: warehouseId, label: nameOf(name) }))}
            placeholder={t("imports.columns.chooseWarehouse")}
          />
        </Field>
      );
  }
}

function textsOf(mapping: ImportMapping): Partial<Record<ImportField, string>> {
  return Object.fromEntries(Object.entries(mapping).map(([field, at]) => [field, String(at)]));
}
