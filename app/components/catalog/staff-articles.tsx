import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ArticleRow } from "#app/domain/catalog/product-view.ts";
import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { Quantity } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { ArticlePicture } from "./article-picture.tsx";
import { ProductState } from "./product-state.tsx";

type StaffArticlesProps = {
  readonly productId: string;
  readonly articles: readonly ArticleRow[];
  /** The product's picture, which articles without their own show. */
  readonly pictureKey: string | null;
  readonly empty: ReactNode;
};

/** The articles of a product, each leading to its form. */
export function StaffArticles({ productId, articles, pictureKey, empty }: StaffArticlesProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <DataTable
      caption={t("staffCatalog.products.articles")}
      rows={articles}
      rowKey={({ sku }) => sku}
      rowLink={({ sku }) => paths.staff.article(productId, sku)}
      empty={empty}
      columns={[
        {
          key: "sku",
          header: t("staffCatalog.field.sku"),
          cell: (article) => (
            <span className="flex items-center gap-3 py-1">
              <ArticlePicture sku={article.sku} pictureKey={article.pictureKey ?? pictureKey} size="thumb" />
              <span className="font-mono">{article.sku}</span>
            </span>
          ),
        },
        {
          key: "label",
          header: t("staffCatalog.field.label"),
          cell: ({ labelEn, labelZhCn, labelZhTw }) =>
            nameOf({ en: labelEn, "zh-CN": labelZhCn, "zh-TW": labelZhTw }) || "–",
        },
        {
          key: "packSize",
          header: t("staffCatalog.field.packSize"),
          align: "end",
          cell: ({ packSize }) => <Quantity value={packSize} />,
        },
        { key: "rule", header: t("staffCatalog.field.ordering"), cell: (article) => <RuleWords article={article} /> },
        {
          key: "status",
          header: t("staffCatalog.field.status"),
          phone: "corner",
          cell: ({ status }) => <ProductState status={status} />,
        },
      ]}
    />
  );
}

function RuleWords({ article }: { readonly article: ArticleRow }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { minQuantity, quantityMultiple, maxQuantity, backorderAllowed } = article;
  const parts = [
    ...(minQuantity > 1 ? [t("staffCatalog.rule.min", { quantity: format.quantity(minQuantity) })] : []),
    ...(quantityMultiple > 1 ? [t("staffCatalog.rule.multiple", { quantity: format.quantity(quantityMultiple) })] : []),
    ...(maxQuantity ? [t("staffCatalog.rule.max", { quantity: format.quantity(maxQuantity) })] : []),
    ...(backorderAllowed ? [] : [t("staffCatalog.rule.noBackorder")]),
  ];
  return parts.length > 0 ? parts.join(" · ") : t("staffCatalog.rule.any");
}
