import { Link, useSearchParams } from "@remix-run/react";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { classNames } from "./class-names.ts";
import { useSearchLink } from "./use-search-link.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

type SortableHeaderProps = {
  readonly column: {
    readonly key: string;
    readonly header: string;
    readonly align?: "start" | "end";
    readonly sortable?: boolean;
    readonly headerHidden?: boolean;
    readonly className?: string;
  };
  readonly defaultSort: string | undefined;
};

/** A column's header; where the column can be sorted, a link that does it and turns it round the second time. */
export function SortableHeader({ column, defaultSort }: SortableHeaderProps): ReactNode {
  const [query] = useSearchParams();
  const link = useSearchLink();
  const { t } = useTranslation();
  const order = sortOrder(column.key, query.get("sort") ?? defaultSort);
  const Arrow = order === "descending" ? ArrowDown : ArrowUp;

  return (
    <th
      // biome-ignore lint/a11y/noRedundantRoles: the table says its roles, since a phone shows it as blocks.
      role="columnheader"
      scope="col"
      aria-sort={order ?? undefined}
      className={classNames(
        "top-(--shell-top,0px) z-2 h-9 border-line border-b bg-page text-sm font-medium whitespace-nowrap text-ink-soft xl:sticky md:px-2 md:first:pl-3 md:last:pr-3",
        column.align === "end" && "text-right",
        column.className,
      )}
    >
      {column.sortable ? (
        <Link
          to={link({ sort: order === "ascending" ? `-${column.key}` : column.key, page: null })}
          preventScrollReset
          className={classNames(
            "group inline-flex min-h-7 items-center gap-1 hover:text-ink",
            order && "text-ink",
            column.align === "end" && "flex-row-reverse",
          )}
        >
          {column.header}
          <Arrow
            aria-hidden="true"
            className={classNames(
              "size-3.5",
              !order && "opacity-0 group-hover:opacity-50 group-focus-visible:opacity-50",
            )}
          />
          <VisuallyHidden>
            {order ? t(`common.table.${order}`) : t("common.table.sortBy", { column: column.header })}
          </VisuallyHidden>
        </Link>
      ) : (
        <span className={column.headerHidden ? "sr-only" : undefined}>{column.header}</span>
      )}
    </th>
  );
}

/** How `?sort=` ("total" or "-total") orders a column; null where it orders by another. */
export function sortOrder(key: string, sort: string | undefined): "ascending" | "descending" | null {
  if (sort === key) return "ascending";
  return sort === `-${key}` ? "descending" : null;
}
