import { expect, test } from "vitest";

import { sortOrder } from "#app/components/ui/sortable-header.tsx";
import { changedSearch } from "#app/components/ui/use-search-link.ts";

test("a link changes only what it names", () => {
  expect(changedSearch("?q=pliers&page=3", { page: null, sort: "-total" })).toBe("?q=pliers&sort=-total");
});

test("a filter may have several values", () => {
  expect(changedSearch("?tier=gold", { tier: ["gold", "silver"] })).toBe("?tier=gold&tier=silver");
});

test("with nothing left there is no question mark", () => {
  expect(changedSearch("?page=2", { page: null })).toBe("");
});

test("what Remix adds to its own requests is not carried into links", () => {
  expect(changedSearch("?index&_routes=root&q=a", {})).toBe("?q=a");
});

test("a column knows how it is sorted", () => {
  expect(sortOrder("total", "total")).toBe("ascending");
  expect(sortOrder("total", "-total")).toBe("descending");
  expect(sortOrder("total", "placedAt")).toBeNull();
  expect(sortOrder("total", undefined)).toBeNull();
});
