import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartView } from "#app/domain/ordering/cart-view.ts";
import { paths } from "#app/paths.ts";

import { Button } from "../ui/button.tsx";
import { Callout } from "../ui/callout.tsx";

/** What someone should know of a cart before ordering it, each with what can be done about it. */
export function CartNotices({ cart }: { readonly cart: CartView }): ReactNode {
  const { t } = useTranslation();
  const { cartId, status, isCurrent, counts, can } = cart;
  const { problems, mendable, changedPrices } = counts;
  return (
    <div className="mb-4 grid gap-2 empty:hidden">
      {status === "discarded" && (
        <Notice
          title={t("cart.page.discarded")}
          action={paths.portal.cartRestore(cartId)}
          button={t("cart.page.restore")}
        />
      )}
      {can.edit && !isCurrent && (
        <Notice
          title={t("cart.page.notInUse")}
          action={paths.portal.cartSwitch(cartId)}
          button={t("cart.list.switch")}
        />
      )}
      {problems > 0 && (
        <Notice
          tone="warning"
          title={t("cart.page.problems", { count: problems })}
          action={can.edit && mendable > 1 ? paths.portal.cartMend(cartId) : undefined}
          button={t("cart.page.mend", { count: mendable })}
        />
      )}
      {changedPrices > 0 && (
        <Notice
          title={t("cart.page.changedPrices", { count: changedPrices })}
          action={can.edit ? paths.portal.cartPricesSeen(cartId) : undefined}
          button={t("cart.page.pricesSeen")}
        />
      )}
    </div>
  );
}

type NoticeProps = {
  readonly title: string;
  readonly tone?: "info" | "warning";
  /** Where the button posts to; without it there is none. */
  readonly action?: string | undefined;
  readonly button: string;
};

function Notice({ title, tone = "info", action, button }: NoticeProps): ReactNode {
  return (
    <Callout
      tone={tone}
      title={title}
      actions={
        action && (
          <Form method="post" action={action} preventScrollReset>
            <Button type="submit" size="small">
              {button}
            </Button>
          </Form>
        )
      }
    />
  );
}
