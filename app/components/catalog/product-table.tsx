import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ProductRow } from "#app/domain/catalog/product-view.ts";
import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { Quantity } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { Time } from "../ui/time.tsx";
import { PictureBox } from "./picture-box.tsx";
import { ProductState } from "./product-state.tsx";

type ProductTableProps = { readonly products: readonly ListedProduct[]; readonly empty: ReactNode };

type ListedProduct = Omit<ProductRow, "updatedAt"> & { readonly updatedAt: Date | string };

/** Products as staff list them, with how far each is. */
export function ProductTable({ products, empty }: ProductTableProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <DataTable
      caption={t("staffCatalog.products.title")}
      rows={products}
      rowKey={({ productId }) => productId}
      rowLink={({ productId }) => paths.staff.product(productId)}
      defaultSort="name"
      empty={empty}
      columns={[
        {
          key: "name",
          header: t("staffCatalog.field.name"),
          sortable: true,
          cell: ({ productId, name, pictureKey }) => (
            <span className="flex items-center gap-3 py-1">
              <PictureBox
                size="thumb"
                src={pictureKey && paths.resources.productPicture(productId, "thumb", pictureKey)}
              />
              {nameOf(name)}
            </span>
          ),
        },
        {
          key: "code",
          header: t("staffCatalog.field.code"),
          sortable: true,
          cell: ({ code }) => <span className="font-mono text-sm">{code}</span>,
        },
        {
          key: "category",
          header: t("staffCatalog.field.category"),
          cell: ({ category }) => (category ? nameOf(category) : <span className="text-ink-faint">–</span>),
        },
        {
          key: "articles",
          header: t("staffCatalog.products.articles"),
          align: "end",
          cell: ({ articles }) => <Quantity value={articles} />,
        },
        {
          key: "status",
          header: t("staffCatalog.field.status"),
          phone: "corner",
          cell: ({ status }) => <ProductState status={status} />,
        },
        {
          key: "updated",
          header: t("staffCatalog.products.updated"),
          sortable: true,
          cell: ({ updatedAt }) => <Time at={updatedAt} />,
        },
      ]}
    />
  );
}
