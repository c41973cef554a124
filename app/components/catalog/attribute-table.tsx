import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { AttributeRow } from "#app/domain/catalog/product-view.ts";
import { nameOf as namesOf } from "#app/domain/localized-text.ts";
import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { Quantity } from "../ui/amount.tsx";
import { DataTable } from "../ui/data-table.tsx";

type AttributeTableProps = {
  readonly attributes: readonly AttributeRow[];
  readonly canEdit: boolean;
  readonly empty: ReactNode;
};

/** The attributes in the order in which they are shown. */
export function AttributeTable({ attributes, canEdit, empty }: AttributeTableProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  return (
    <DataTable
      caption={t("staffCatalog.attributes.title")}
      rows={attributes}
      rowKey={({ code }) => code}
      rowLink={canEdit ? ({ code }) => paths.staff.attribute(code) : undefined}
      empty={empty}
      columns={[
        { key: "name", header: t("staffCatalog.field.name"), cell: (attribute) => nameOf(namesOf(attribute)) },
        {
          key: "code",
          header: t("staffCatalog.field.code"),
          cell: ({ code }) => <span className="font-mono text-sm">{code}</span>,
        },
        { key: "unit", header: t("staffCatalog.field.unit"), cell: ({ unit }) => unit ?? "–" },
        {
          key: "filterable",
          header: t("staffCatalog.attributes.filter"),
          cell: ({ filterable }) => (filterable ? t("staffCatalog.attributes.yes") : t("staffCatalog.attributes.no")),
        },
        {
          key: "articles",
          header: t("staffCatalog.attributes.articles"),
          align: "end",
          cell: ({ articles }) => <Quantity value={articles} />,
        },
      ]}
    />
  );
}
