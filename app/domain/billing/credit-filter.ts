export const creditFilters = ["over_limit", "blocked", "no_limit"] as const;
export type CreditFilter = (typeof creditFilters)[number];

/** `risk` is the share of the limit in use. */
export const creditSorts = ["risk", "name"] as const;
export type CreditSort = (typeof creditSorts)[number];

export type CreditListFilter = {
  /** In the partner's name or code; "" for all. */
  readonly text: string;
  readonly show: CreditFilter | null;
};

/** From the list's address; what makes no sense filters nothing. */
export function readCreditFilter(query: URLSearchParams): CreditListFilter {
  return {
    text: (query.get("q") ?? "").normalize("NFKC").trim().slice(0, 100),
    show: creditFilters.find((filter) => filter === query.get("show")) ?? null,
  };
}
