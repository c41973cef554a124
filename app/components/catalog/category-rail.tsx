import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { localized } from "#app/domain/localized-text.ts";
import type { CategoryCount } from "#app/domain/storefront/category-counts.ts";

import { Quantity } from "../ui/amount.tsx";
import { classNames } from "../ui/class-names.ts";
import { usePageContext } from "../ui/page-context.tsx";
import { useSearchLink } from "../ui/use-search-link.ts";

type CategoryRailProps = { readonly categories: readonly CategoryCount[]; readonly chosen: string | null };

/** The tree of categories with how many articles each would show, open along the one that is chosen. */
export function CategoryRail({ categories, chosen }: CategoryRailProps): ReactNode {
  const { t } = useTranslation();
  const link = useSearchLink();
  return (
    <nav aria-label={t("catalog.categories")}>
      <h2 className="mb-1 font-semibold">{t("catalog.categories")}</h2>
      <Link to={link({ category: null, page: null })} aria-current={chosen === null || undefined} className={entryLook}>
        {t("catalog.allCategories")}
      </Link>
      <Branch categories={categories} />
    </nav>
  );
}

function Branch({
  categories,
  below = false,
}: {
  readonly categories: readonly CategoryCount[];
  readonly below?: boolean;
}): ReactNode {
  const { locale } = usePageContext();
  const link = useSearchLink();
  return (
    <ul className={classNames(below && "ml-2 border-l border-line pl-1")}>
      {categories.map(({ code, name, count, open, chosen, children }) => (
        <li key={code}>
          <Link to={link({ category: code, page: null })} aria-current={chosen || undefined} className={entryLook}>
            <span className="min-w-0 break-words">{localized(name, locale)}</span>
            <span className="text-sm text-ink-faint">
              <Quantity value={count} />
            </span>
          </Link>
          {open && children.length > 0 && <Branch categories={children} below />}
        </li>
      ))}
    </ul>
  );
}

const entryLook =
  "flex min-h-7 items-center justify-between gap-2 rounded-md px-2 py-0.5 text-ink-soft hover:bg-hover hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent-ink touch:min-h-10";
