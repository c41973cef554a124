import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { TabLinks } from "../ui/tab-links.tsx";

/** What the range is made of: products, the categories they stand in, the attributes they are told apart by. */
export function CatalogueTabs(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="mb-4">
      <TabLinks
        label={t("staffCatalog.tabs")}
        tabs={[
          { to: paths.staff.products(), label: t("staffCatalog.products.title") },
          { to: paths.staff.categories(), label: t("staffCatalog.categories.title") },
          { to: paths.staff.attributes(), label: t("staffCatalog.attributes.title") },
        ]}
      />
    </div>
  );
}
