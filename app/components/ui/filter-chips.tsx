import { Link, useSearchParams } from "@remix-run/react";
import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useSearchLink } from "./use-search-link.ts";

export type FilterChoice = { readonly value: string; readonly label: string; readonly count?: number };

type FilterChipsProps = {
  /** What is chosen between: "Status". */
  readonly label: string;
  /** Its name in the query string. */
  readonly name: string;
  /** The chip for "no filter" first, with the value "": "All". */
  readonly choices: readonly FilterChoice[];
  readonly defaultValue?: string;
};

/** One filter as a row of chips, each a link, one of them current. */
export function FilterChips({ label, name, choices, defaultValue = "" }: FilterChipsProps): ReactNode {
  const [query] = useSearchParams();
  const link = useSearchLink();
  const current = query.get(name) ?? defaultValue;
  return (
    <nav aria-label={label} className="-mx-1 mb-2 flex gap-1 overflow-x-auto px-1 py-1">
      {choices.map(({ value, label: choice, count }) => (
        <Link
          key={value}
          to={link({ [name]: value === defaultValue ? null : value, page: null })}
          preventScrollReset
          aria-current={value === current || undefined}
          className="inline-flex h-7 items-center gap-1.5 rounded-full border border-line px-2.5 text-sm whitespace-nowrap text-ink-soft hover:bg-hover hover:text-ink aria-[current]:border-accent-ink aria-[current]:bg-accent-soft aria-[current]:text-accent-ink touch:h-10 touch:px-3.5"
        >
          {choice}
          {count !== undefined && <span>{count}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** The filters now in force, each with a way to drop it. `name` and `value` are what the query string holds. */
export function ActiveFilters({
  filters,
}: {
  readonly filters: readonly { readonly name: string; readonly value: string; readonly label: string }[];
}): ReactNode {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const link = useSearchLink();
  if (filters.length === 0) return null;
  const names = filters.map(({ name }) => name);
  return (
    <ul className="mb-2 flex flex-wrap items-center gap-1.5">
      {filters.map(({ name, value, label }) => (
        <li key={`${name}=${value}`}>
          <Link
            to={link({ [name]: query.getAll(name).filter((one) => one !== value), page: null })}
            preventScrollReset
            aria-label={t("common.actions.removeFilter", { filter: label })}
            className="inline-flex h-6 items-center gap-1 rounded-full bg-accent-soft pr-1.5 pl-2.5 text-sm text-accent-ink touch:h-9"
          >
            {label}
            <X aria-hidden="true" className="size-3.5" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          to={link({ ...Object.fromEntries(names.map((name) => [name, null])), page: null })}
          preventScrollReset
          className="px-1.5 text-sm text-ink-soft hover:text-ink hover:underline"
        >
          {t("common.actions.clearAll")}
        </Link>
      </li>
    </ul>
  );
}
