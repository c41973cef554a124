import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartLineView } from "#app/domain/ordering/cart-view.ts";

import { ArticlePicture } from "../catalog/article-picture.tsx";
import { Amount, Quantity } from "../ui/amount.tsx";
import { IconButton } from "../ui/button.tsx";
import { Checkbox } from "../ui/choice.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { CartLineArticle } from "./cart-line-article.tsx";
import { CartLinePrice } from "./cart-line-price.tsx";
import { CartPromise } from "./cart-promise.tsx";
import { CartQuantityForm } from "./cart-quantity-form.tsx";
import { CartSetButton } from "./cart-set-button.tsx";
import { useExpectedLines } from "./use-expected-lines.ts";

type CartLinesProps = {
  readonly cartId: string;
  readonly currency: string;
  readonly lines: readonly CartLineView[];
  readonly canEdit: boolean;
  /** The form that the boxes beside the lines belong to; without one there are none. */
  readonly selectFor?: string;
  readonly empty: ReactNode;
};

/** The lines of a cart. A changed quantity shows at once, with the price and totals it will have. */
export function CartLines({ cartId, currency, lines, canEdit, selectFor, empty }: CartLinesProps): ReactNode {
  const { t } = useTranslation();
  const shown = useExpectedLines({ cartId, lines });

  const columns: readonly Column<CartLineView>[] = [
    {
      key: "article",
      header: t("cart.column.article"),
      cell: (line) => (
        <div className="flex items-start gap-3">
          {selectFor && (
            <Checkbox
              label={t("cart.line.select", { sku: line.sku })}
              labelHidden
              name="sku"
              value={line.sku}
              form={selectFor}
              className="pt-2"
            />
          )}
          <ArticlePicture
            sku={line.sku}
            pictureKey={line.article?.pictureKey ?? null}
            size="thumb"
            className="max-md:hidden"
          />
          <CartLineArticle cartId={cartId} line={line} canEdit={canEdit} />
        </div>
      ),
    },
    {
      key: "quantity",
      header: t("cart.column.quantity"),
      cell: ({ sku, quantity, article }) =>
        canEdit && article ? (
          <CartQuantityForm cartId={cartId} sku={sku} quantity={quantity} rule={article.rule} />
        ) : (
          <Quantity value={quantity} />
        ),
    },
    {
      key: "stock",
      header: t("cart.column.stock"),
      cell: ({ promise }) => (promise ? <CartPromise promise={promise} /> : <span className="text-ink-faint">–</span>),
    },
    {
      key: "unit",
      header: t("cart.column.unitPrice", { currency }),
      align: "end",
      phone: "half",
      cell: (line) => <CartLinePrice line={line} />,
    },
    {
      key: "total",
      header: t("cart.column.total", { currency }),
      align: "end",
      phone: "half",
      cell: ({ total }) => (total ? <Amount money={total} bare /> : <span className="text-ink-faint">–</span>),
    },
    ...(canEdit
      ? [
          {
            key: "remove",
            header: t("cart.column.remove"),
            headerHidden: true,
            align: "end",
            phone: "corner",
            cell: ({ sku }: CartLineView) => (
              <CartSetButton cartId={cartId} sku={sku} quantity={0}>
                <IconButton type="submit" icon={X} label={t("cart.line.remove", { sku })} />
              </CartSetButton>
            ),
          } as const,
        ]
      : []),
  ];

  return (
    <DataTable
      caption={t("cart.page.caption")}
      columns={columns}
      rows={shown}
      rowKey={({ sku }) => sku}
      empty={empty}
    />
  );
}
