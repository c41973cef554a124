import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { localized } from "#app/domain/localized-text.ts";
import { isOrderable } from "#app/domain/storefront/offer-view.ts";
import type { ProductArticle, ProductAttribute } from "#app/domain/storefront/product-page.ts";

import { type Column, DataTable } from "../ui/data-table.tsx";
import { usePageContext } from "../ui/page-context.tsx";
import { AddToCart } from "./add-to-cart.tsx";
import { OwnPrice } from "./own-price.tsx";
import { StockWords } from "./stock-words.tsx";

type ProductArticlesProps = {
  readonly articles: readonly ProductArticle[];
  readonly attributes: readonly ProductAttribute[];
  readonly currency: string;
  readonly canAdd: boolean;
};

/** More columns than these make a table that nobody reads; the rest stands with the facts of each article. */
const MAX_COLUMNS = 3;

/** The articles of a product side by side, with the attributes that tell them apart. */
export function ProductArticles({ articles, attributes, currency, canAdd }: ProductArticlesProps): ReactNode {
  const { t } = useTranslation();
  const { locale } = usePageContext();
  const telling = attributes.filter((attribute) => tellsMore(attribute, articles)).slice(0, MAX_COLUMNS);
  const columns: readonly Column<ProductArticle>[] = [
    { key: "sku", header: t("catalog.column.sku"), cell: (article) => <ArticleLabel article={article} /> },
    ...telling.map(
      ({ code, name, unit }): Column<ProductArticle> => ({
        key: code,
        header: unit ? t("catalog.filter.withUnit", { name: localized(name, locale), unit }) : localized(name, locale),
        align: unit ? "end" : "start",
        cell: ({ values }) => {
          const value = values[code];
          return value ? localized(value, locale) : "–";
        },
      }),
    ),
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
    ...(canAdd ? [addColumn(t("catalog.column.add"))] : []),
  ];
  return (
    <DataTable
      caption={t("catalog.product.sizes")}
      columns={columns}
      rows={articles}
      rowKey={({ sku }) => sku}
      empty={null}
    />
  );
}

/** Not where all articles have the same, and not where the label says it already. */
function tellsMore({ code, common }: ProductAttribute, articles: readonly ProductArticle[]): boolean {
  return common === null && articles.some(({ values, label }) => values[code] && values[code].en !== label.en);
}

function addColumn(header: string): Column<ProductArticle> {
  return {
    key: "add",
    header,
    headerHidden: true,
    align: "end",
    cell: (article) => isOrderable(article) && <AddToCart sku={article.sku} rule={article.rule} />,
  };
}

function ArticleLabel({ article: { sku, label, packSize } }: { readonly article: ProductArticle }): ReactNode {
  const { t } = useTranslation();
  const { locale } = usePageContext();
  const words = localized(label, locale);
  return (
    <span className="grid py-1">
      {words && <span>{words}</span>}
      <span className="text-sm font-normal text-ink-soft">
        <span className="font-mono">{sku}</span>
        {packSize > 1 && ` · ${t("catalog.pack", { count: packSize })}`}
      </span>
    </span>
  );
}
