import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartRow } from "#app/domain/ordering/cart-view.ts";
import { paths } from "#app/paths.ts";

import { Quantity } from "../ui/amount.tsx";
import { Button } from "../ui/button.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Status } from "../ui/status.tsx";
import { Time } from "../ui/time.tsx";
import { CartEmpty } from "./cart-empty.tsx";
import { useCartName } from "./cart-name.ts";

type CartTableProps = { readonly carts: readonly CartRow[]; readonly canEdit: boolean };

/** The partner's open carts, the one in use marked. */
export function CartTable({ carts, canEdit }: CartTableProps): ReactNode {
  const { t } = useTranslation();
  const cartName = useCartName();
  return (
    <DataTable
      caption={t("cart.list.caption")}
      rows={carts}
      rowKey={({ cartId }) => cartId}
      rowLink={({ cartId }) => paths.portal.cart(cartId)}
      empty={<CartEmpty of="list" />}
      columns={[
        { key: "cart", header: t("cart.column.cart"), cell: cartName },
        {
          key: "lines",
          header: t("cart.column.lines"),
          align: "end",
          cell: ({ lines }) => <Quantity value={lines} />,
        },
        { key: "createdBy", header: t("cart.column.createdBy"), cell: ({ createdByName }) => createdByName },
        { key: "used", header: t("cart.column.used"), cell: ({ updatedAt }) => <Time at={updatedAt} /> },
        {
          key: "actions",
          header: t("cart.column.actions"),
          headerHidden: true,
          align: "end",
          phone: "corner",
          cell: ({ cartId, isCurrent }) =>
            isCurrent ? (
              <Status tone="info">{t("cart.inUse")}</Status>
            ) : (
              canEdit && (
                <Form method="post" action={paths.portal.cartSwitch(cartId)}>
                  <Button type="submit" size="small">
                    {t("cart.list.switch")}
                  </Button>
                </Form>
              )
            ),
        },
      ]}
    />
  );
}
