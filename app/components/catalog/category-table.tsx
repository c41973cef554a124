import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CategoryForStaff } from "#app/domain/catalog/category-view.ts";
import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { Quantity } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";

type CategoryTableProps = {
  readonly categories: readonly CategoryForStaff[];
  readonly canEdit: boolean;
  readonly empty: ReactNode;
};

/** The tree of categories, each one below its parent and moved in. */
export function CategoryTable({ categories, canEdit, empty }: CategoryTableProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <DataTable
      caption={t("staffCatalog.categories.title")}
      rows={categories}
      rowKey={({ id }) => id}
      rowLink={({ id }) => (canEdit ? paths.staff.category(id) : paths.staff.products({ category: id }))}
      empty={empty}
      columns={[
        {
          key: "name",
          header: t("staffCatalog.field.name"),
          cell: ({ name, depth }) => <span style={{ paddingInlineStart: `${depth * 1.5}rem` }}>{nameOf(name)}</span>,
        },
        {
          key: "code",
          header: t("staffCatalog.field.code"),
          cell: ({ code }) => <span className="font-mono text-sm">{code}</span>,
        },
        {
          key: "products",
          header: t("staffCatalog.categories.products"),
          align: "end",
          cell: ({ products }) => <Quantity value={products} />,
        },
      ]}
    />
  );
}
