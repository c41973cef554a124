/** What a dealer asked the catalogue for, as it stands in the URL. */
export type CatalogueFilter = {
  readonly text: string;
  /** Code of a category; its descendants are meant as well. */
  readonly category: string | null;
  /** Values by attribute code: any of the values, of every attribute. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  readonly inStock: boolean;
  readonly view: CatalogueView;
  readonly sort: CatalogueSort;
};

/** Articles in rows, or products as pictures. */
export const catalogueViews = ["list", "grid"] as const;
export type CatalogueView = (typeof catalogueViews)[number];

export const catalogueSorts = ["relevance", "name", "sku", "newest"] as const;
export type CatalogueSort = (typeof catalogueSorts)[number];

/** "attr.length=250": the field of an attribute in the URL. */
export const ATTRIBUTE_FIELD = "attr.";

const MAX_TEXT = 200;
const MAX_ATTRIBUTES = 10;
const MAX_VALUES = 50;

/** Reads the filter from a query string; what makes no sense is left out, so that an old link still opens a page. */
export function readCatalogueFilter(query: URLSearchParams): CatalogueFilter {
  const text = (query.get("q") ?? "").trim().slice(0, MAX_TEXT);
  return {
    text,
    category: query.get("category") || null,
    attributes: readAttributes(query),
    inStock: query.get("stock") === "now",
    view: oneOf(catalogueViews, query.get("view")) ?? "list",
    sort: oneOf(catalogueSorts, query.get("sort")) ?? (text ? "relevance" : "name"),
  };
}

function readAttributes(query: URLSearchParams): CatalogueFilter["attributes"] {
  const codes = [...new Set(query.keys())].filter((name) => name.startsWith(ATTRIBUTE_FIELD)).slice(0, MAX_ATTRIBUTES);
  const chosen = codes.map((name) => [
    name.slice(ATTRIBUTE_FIELD.length),
    [...new Set(query.getAll(name))].filter((value) => value !== "").slice(0, MAX_VALUES),
  ]);
  return Object.fromEntries(chosen.filter(([, values]) => values && values.length > 0));
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}
