import { Link } from "@remix-run/react";
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { type Page, pageSizes } from "#app/platform/paging.ts";

import { buttonLook } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { useFormat } from "./page-context.tsx";
import { useSearchLink } from "./use-search-link.ts";

/** Where one is in a long list and the ways on, all as links. Nothing where one page holds everything. */
export function Pagination({ page }: { readonly page: Omit<Page<unknown>, "rows"> }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const link = useSearchLink();
  const pages = Math.max(1, Math.ceil(page.total / page.pageSize));
  if (page.total <= pageSizes[0] && page.page === 1) return null;

  const from = Math.min((page.page - 1) * page.pageSize + 1, page.total);
  const to = Math.min(page.page * page.pageSize, page.total);
  return (
    <nav
      aria-label={t("common.table.pages")}
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-t py-2 text-sm text-ink-soft md:px-3"
    >
      <p>
        {t("common.table.range", {
          from: format.quantity(from),
          to: format.quantity(to),
          total: format.quantity(page.total),
        })}
      </p>
      <div className="flex items-center gap-1 max-md:hidden">
        <span className="mr-1">{t("common.table.perPage")}</span>
        {pageSizes.map((size) => (
          <Link
            key={size}
            to={link({ pageSize: String(size), page: null })}
            preventScrollReset
            aria-current={size === page.pageSize || undefined}
            className={classNames(
              buttonLook({ variant: "quiet", size: "small" }),
              size === page.pageSize && "bg-hover text-ink",
            )}
          >
            {size}
          </Link>
        ))}
      </div>
      <div className="flex items-center gap-1">
        <span className="mr-1">
          {t("common.table.page", { page: format.quantity(page.page), pages: format.quantity(pages) })}
        </span>
        <PageStep
          to={page.page > 1 ? link({ page: String(Math.min(page.page - 1, pages)) }) : null}
          label={t("common.table.previous")}
          rel="prev"
        >
          <ChevronLeft aria-hidden="true" className="size-4" />
        </PageStep>
        <PageStep
          to={page.page < pages ? link({ page: String(page.page + 1) }) : null}
          label={t("common.table.next")}
          rel="next"
        >
          <ChevronRight aria-hidden="true" className="size-4" />
        </PageStep>
      </div>
    </nav>
  );
}

type PageStepProps = {
  readonly to: string | null;
  readonly label: string;
  readonly rel: "prev" | "next";
  readonly children: ReactNode;
};

function PageStep({ to, label, rel, children }: PageStepProps): ReactNode {
  const look = classNames(buttonLook({ size: "small" }), "w-8 px-0 touch:w-10");
  if (!to) return <span className={classNames(look, "opacity-40 hover:bg-raised")}>{children}</span>;
  return (
    <Link to={to} rel={rel} aria-label={label} title={label} className={look}>
      {children}
    </Link>
  );
}
