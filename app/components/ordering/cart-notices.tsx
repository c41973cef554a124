import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartView } from "#app/domain/ordering/cart-view.ts";
import { paths } from "#app/paths.ts";

import { Button } from "../ui/button.tsx";
import { Callout } from "../ui/callout.tsx";

/** What someone should know of a cart before ordering it. */
export function CartNotices({ cart }: { readonly cart: CartView }): ReactNode {
  const { t } = useTranslation();
  const { cartId, status, isCurrent, counts, can } = cart;
  const notices: ReactNode[] = [];
  if (status === "discarded") {
    notices.push(
      <Notice
        key="discarded"
        title={t("cart.page.discarded")}
        action={paths.portal.cartRestore(cartId)}
        button={t("cart.page.restore")}
      />,
    );
  }
  if (can.edit && !isCurrent) {
    notices.push(
      <Notice
        key="other"
        title={t("cart.page.notInUse")}
        action={paths.portal.cartSwitch(cartId)}
        button={t("cart.list.switch")}
      />,
    );
  }
  if (counts.problems > 0) {
    notices.push(<Callout key="problems" tone="warning" title={t("cart.page.problems", { count: counts.problems })} />);
  }
  if (counts.changedPrices > 0) {
    const title = t("cart.page.changedPrices", { count: counts.changedPrices });
    notices.push(
      can.edit ? (
        <Notice
          key="prices"
          title={title}
          action={paths.portal.cartPricesSeen(cartId)}
          button={t("cart.page.pricesSeen")}
        />
      ) : (
        <Callout key="prices" title={title} />
      ),
    );
  }
  return notices.length > 0 && <div className="mb-4 grid gap-2">{notices}</div>;
}

type NoticeProps = { readonly title: string; readonly action: string; readonly button: string };

function Notice({ title, action, button }: NoticeProps): ReactNode {
  return (
    <Callout
      title={title}
      actions={
        <Form method="post" action={action} preventScrollReset>
          <Button type="submit" size="small">
            {button}
          </Button>
        </Form>
      }
    />
  );
}
