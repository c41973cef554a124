import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { localized } from "#app/domain/localized-text.ts";
import { isOrderable, type OfferView } from "#app/domain/storefront/offer-view.ts";
import { paths } from "#app/paths.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { usePageContext } from "../ui/page-context.tsx";
import { AddToCart } from "./add-to-cart.tsx";
import { ArticlePicture } from "./article-picture.tsx";
import { OwnPrice } from "./own-price.tsx";
import { StockWords } from "./stock-words.tsx";

type ArticleTableProps = {
  readonly offers: readonly OfferView[];
  readonly currency: string;
  readonly canAdd: boolean;
  readonly empty: ReactNode;
};

/** Articles in rows, each with the dealer's own price, its stock and the way into the cart. */
export function ArticleTable({ offers, currency, canAdd, empty }: ArticleTableProps): ReactNode {
  const { t } = useTranslation();
  const columns: readonly Column<OfferView>[] = [
    { key: "article", header: t("catalog.column.article"), cell: (offer) => <ArticleName offer={offer} /> },
    {
      key: "stock",
      header: t("catalog.column.stock"),
      cell: ({ stock, promise }) => <StockWords stock={stock} promise={promise} />,
    },
    {
      key: "price",
      header: t("catalog.column.price", { currency }),
      align: "end",
      cell: ({ price }) => <OwnPrice price={price} bare />,
    },
    ...(canAdd
      ? [
          {
            key: "add",
            header: t("catalog.column.add"),
            headerHidden: true,
            align: "end",
            cell: (offer: OfferView) => isOrderable(offer) && <AddToCart sku={offer.sku} rule={offer.rule} />,
          } as const,
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t("catalog.list.caption")}
      columns={columns}
      rows={offers}
      rowKey={({ sku }) => sku}
      empty={empty}
    />
  );
}

function ArticleName({
  offer: { sku, productId, name, pictureKey, packSize },
}: {
  readonly offer: OfferView;
}): ReactNode {
  const { t } = useTranslation();
  const { locale } = usePageContext();
  return (
    <span className="flex items-center gap-3 py-1">
      <ArticlePicture sku={sku} pictureKey={pictureKey} size="thumb" />
      <span className="grid min-w-0">
        <Link to={paths.portal.product(productId)} className="hover:underline">
          {localized(name, locale)}
        </Link>
        <span className="text-sm font-normal text-ink-soft">
          <span className="font-mono">{sku}</span>
          {packSize > 1 && ` · ${t("catalog.pack", { count: packSize })}`}
        </span>
      </span>
    </span>
  );
}
