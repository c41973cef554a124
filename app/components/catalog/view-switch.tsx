import { Link } from "@remix-run/react";
import { LayoutGrid, List } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CatalogueView } from "#app/domain/storefront/catalogue-filter.ts";

import { useSearchLink } from "../ui/use-search-link.ts";

/** Rows for those who know what they want, pictures for those who look. The choice is part of the address. */
export function ViewSwitch({ view }: { readonly view: CatalogueView }): ReactNode {
  const { t } = useTranslation();
  const link = useSearchLink();
  const views = [
    { value: "list", icon: List, label: t("catalog.view.list") },
    { value: "grid", icon: LayoutGrid, label: t("catalog.view.grid") },
  ] as const;
  return (
    <nav aria-label={t("catalog.view.label")} className="inline-flex rounded-md border border-line p-0.5">
      {views.map(({ value, icon: Icon, label }) => (
        <Link
          key={value}
          to={link({ view: value === "list" ? null : value, page: null })}
          aria-label={label}
          aria-current={value === view || undefined}
          title={label}
          preventScrollReset
          className="inline-flex size-7 items-center justify-center rounded-sm text-ink-soft hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:text-accent-ink touch:size-10"
        >
          <Icon aria-hidden="true" className="size-4" />
        </Link>
      ))}
    </nav>
  );
}
