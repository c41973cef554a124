import { expect, test } from "vitest";

import type { CategoryId } from "#app/domain/ids.ts";
import { readCatalogueFilter } from "#app/domain/storefront/catalogue-filter.ts";
import { categoryCounts, trailTo } from "#app/domain/storefront/category-counts.ts";
import { type Facet, tellingFacets } from "#app/domain/storefront/facet.ts";
import type { OfferView } from "#app/domain/storefront/offer-view.ts";
import { fromPrice } from "#app/domain/storefront/product-tile.ts";
import { money } from "#app/platform/money.ts";

const words = (text: string) => ({ en: text, "zh-CN": null, "zh-TW": null });

test("a filter is read from the address, and what makes no sense is left out", () => {
  const read = (query: string) => readCatalogueFilter(new URLSearchParams(query));
  expect(
    read("q= hex+key &category=TOOLS&attr.length=8&attr.length=10&attr.length=8&stock=now&view=grid&sort=sku"),
  ).toEqual({
    text: "hex key",
    category: "TOOLS",
    attributes: { length: ["8", "10"] },
    inStock: true,
    view: "grid",
    sort: "sku",
  });
  expect(read("view=x&sort=-price&stock=1&attr.length=&category=")).toEqual({
    text: "",
    category: null,
    attributes: {},
    inStock: false,
    view: "list",
    sort: "name",
  });
  expect(read("q=saw").sort).toBe("relevance");
});

test("a category counts what stands below it, and empty ones are left out unless they were asked for", () => {
  const category = (code: string, parent: string | null) => ({
    id: `cat_${code}` as CategoryId,
    parentId: parent === null ? null : (`cat_${parent}` as CategoryId),
    code,
    name: words(code),
  });
  const rows = [category("TOOLS", null), category("SAWS", "TOOLS"), category("EMPTY", null), category("AXES", "TOOLS")];
  const counts = new Map([
    ["cat_SAWS" as CategoryId, 3],
    ["cat_TOOLS" as CategoryId, 2],
  ]);
  expect(categoryCounts(rows, counts, "AXES")).toMatchObject([
    {
      code: "TOOLS",
      count: 5,
      open: true,
      chosen: false,
      children: [
        { code: "SAWS", count: 3, open: false },
        { code: "AXES", count: 0, open: true, chosen: true },
      ],
    },
  ]);
  expect(trailTo(rows, "AXES").map(({ code }) => code)).toEqual(["TOOLS", "AXES"]);
  expect(trailTo(rows, "NOTHING")).toEqual([]);
});

test("facets that few articles have are left out, a chosen one stays", () => {
  const facet = (code: string, counts: readonly number[], chosen = false): Facet => ({
    code,
    name: words(code),
    unit: null,
    values: counts.map((count, at) => ({
      value: String(at),
      label: words(String(at)),
      count,
      chosen: chosen && at === 0,
    })),
  });
  const facets = [facet("rare", [1, 1]), facet("length", [30, 40]), facet("same", [100]), facet("plug", [1], true)];
  expect(tellingFacets(facets, 100).map(({ code }) => code)).toEqual(["length", "plug"]);
});

test("a tile says the lowest price, and whether it is the only one", () => {
  const offer = (minor: number | null): OfferView => ({ price: minor && { unit: money(minor, "EUR") } }) as OfferView;
  expect(fromPrice([offer(500), offer(300)])).toEqual({ unit: money(300, "EUR"), same: false });
  expect(fromPrice([offer(300), offer(300)])).toEqual({ unit: money(300, "EUR"), same: true });
  expect(fromPrice([offer(300), offer(null)])).toEqual({ unit: money(300, "EUR"), same: false });
  expect(fromPrice([offer(null)])).toBeNull();
});
