/** One page of a list as asked for in the URL. `sort` is a column of the list's own table of sortable columns. */
export type PageRequest<Sort extends string = string> = {
  readonly page: number;
  readonly pageSize: number;
  readonly sort: Sort;
  readonly direction: "asc" | "desc";
};

/** One page of rows and how many there are in all. */
export type Page<Row> = {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
};

export const pageSizes = [25, 50, 100] as const;

/**
 * Reads `page`, `pageSize`, `sort` (as "column" or "-column") from a query string. What is missing or makes no sense
 * becomes the default, so that an old bookmark still opens a page.
 */
export function readPageRequest<Sort extends string>(
  query: URLSearchParams,
  options: { readonly sorts: readonly Sort[]; readonly defaultSort: Sort | `-${Sort}` },
): PageRequest<Sort> {
  const page = Number(query.get("page"));
  const pageSize = Number(query.get("pageSize"));
  const asked = query.get("sort") ?? options.defaultSort;
  const known = options.sorts.some((sort) => asked === sort || asked === `-${sort}`) ? asked : options.defaultSort;
  return {
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
    pageSize: pageSizes.some((size) => size === pageSize) ? pageSize : pageSizes[0],
    sort: known.replace(/^-/, "") as Sort,
    direction: known.startsWith("-") ? "desc" : "asc",
  };
}

/** The slice of the database that a page is. */
export function slice({ page, pageSize }: Pick<PageRequest, "page" | "pageSize">): { skip: number; take: number } {
  return { skip: (page - 1) * pageSize, take: pageSize };
}
