import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartRow } from "#app/domain/ordering/cart-view.ts";
import type { QuickOrderView } from "#app/domain/ordering/quick-order-view.ts";
import { paths } from "#app/paths.ts";

import { Amount } from "../ui/amount.tsx";
import { SubmitButton } from "../ui/button.tsx";
import { CartChoice } from "./cart-choice.tsx";

type QuickOrderAcceptFormProps = { readonly pad: QuickOrderView; readonly carts: readonly CartRow[] };

/** The good rows into a cart. */
export function QuickOrderAcceptForm({ pad, carts }: QuickOrderAcceptFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Form
      method="post"
      action={paths.portal.quickOrderAccept()}
      className="flex flex-wrap items-end justify-end gap-x-3 gap-y-2 border-line border-t py-3 md:px-3"
    >
      <p className="mr-auto self-center text-ink-soft">
        {t("cart.page.subtotal")}{" "}
        <span className="text-lg font-semibold text-ink">
          <Amount money={pad.total} />
        </span>
      </p>
      <CartChoice carts={carts} />
      <SubmitButton className="max-md:w-full">{t("quickOrder.ready.action", { count: pad.counts.lines })}</SubmitButton>
    </Form>
  );
}
