import { useLocation } from "@remix-run/react";

/** Changes to the query string: a value sets, several repeat, null removes. */
export type SearchChanges = Readonly<Record<string, string | readonly string[] | null>>;

/** Links to this same page with part of its query string changed: `link({ sort: "-placedAt", page: null })`. */
export function useSearchLink(): (changes: SearchChanges) => string {
  const { pathname, search } = useLocation();
  return (changes) => `${pathname}${changedSearch(search, changes)}`;
}

/** `search` ("?a=1") with changes made, in an order that does not depend on them. */
export function changedSearch(search: string, changes: SearchChanges): string {
  const query = new URLSearchParams(search);
  // Remix puts these in its own requests; they are no part of an address.
  query.delete("index");
  query.delete("_routes");
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    for (const one of value === null ? [] : [value].flat()) query.append(name, one);
  }
  const text = query.toString();
  return text ? `?${text}` : "";
}
