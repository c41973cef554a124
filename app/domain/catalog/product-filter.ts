import { type CategoryId, isId } from "../ids.ts";
import { type ProductStatus, productStatuses } from "./product.ts";

/** What staff asked the list of products for, as it stands in the URL. */
export type ProductFilter = {
  readonly text: string;
  readonly status: ProductStatus | null;
  readonly categoryId: CategoryId | null;
};

export const productSorts = ["name", "code", "updated"] as const;
export type ProductSort = (typeof productSorts)[number];

/** What makes no sense is left out, so that an old link still opens a page. */
export function readProductFilter(query: URLSearchParams): ProductFilter {
  const categoryId = query.get("category");
  return {
    text: (query.get("q") ?? "").trim().slice(0, 200),
    status: productStatuses.find((status) => status === query.get("status")) ?? null,
    categoryId: isId("cat", categoryId) ? categoryId : null,
  };
}

export function isFiltered({ text, status, categoryId }: ProductFilter): boolean {
  return text !== "" || status !== null || categoryId !== null;
}
