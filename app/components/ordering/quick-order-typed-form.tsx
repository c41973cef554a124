import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { TYPED_ROWS } from "#app/domain/ordering/quick-order-schemas.ts";
import { paths } from "#app/paths.ts";

import { SubmitButton } from "../ui/button.tsx";
import { NumberInput } from "../ui/input.tsx";
import { QuickOrderSkuInput } from "./quick-order-sku-input.tsx";

/** Rows to type, by number or by name. */
export function QuickOrderTypedForm(): ReactNode {
  const { t } = useTranslation();
  const rows = Array.from({ length: TYPED_ROWS }, (_, row) => row);
  return (
    <Form method="post" action={`${paths.portal.quickOrder()}?index`} className="grid gap-3">
      <div className="grid grid-cols-[minmax(0,1fr)_6rem] gap-2">
        <span aria-hidden="true" className="font-medium">
          {t("quickOrder.column.sku")}
        </span>
        <span aria-hidden="true" className="font-medium">
          {t("quickOrder.column.quantity")}
        </span>
        {rows.map((row) => (
          <div key={row} className="contents">
            <QuickOrderSkuInput name={`rows[${row}].sku`} label={t("quickOrder.typed.sku", { row: row + 1 })} />
            <NumberInput
              name={`rows[${row}].quantity`}
              aria-label={t("quickOrder.typed.quantity", { row: row + 1 })}
              maxLength={40}
            />
          </div>
        ))}
      </div>
      <SubmitButton variant="secondary" className="justify-self-start">
        {t("quickOrder.typed.action")}
      </SubmitButton>
    </Form>
  );
}
