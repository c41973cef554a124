import { db } from "#app/platform/db.server.ts";
import { Prisma } from "#prisma/client/client.ts";

import { attributeLabel } from "../../catalog/product.ts";
import { nameOf } from "../../localized-text.ts";
import type { Facet, FacetValue } from "../facet.ts";
import { type Matching, matchingArticles } from "./matching-articles.server.ts";

/**
 * Every attribute with the values that matching articles have, and how many have each. One that is chosen is counted as if it
 * were not. One query, and one more for each chosen attribute.
 */
export async function facetsOf(matching: Matching): Promise<readonly Facet[]> {
  const chosen = Object.keys(matching.attributes);
  const [attributes, free, ...own] = await Promise.all([
    db.attribute.findMany({ where: { filterable: true }, orderBy: [{ position: "asc" }, { code: "asc" }] }),
    countValues(matchingArticles(matching), Prisma.sql`TRUE`),
    ...chosen.map((attribute) =>
      countValues(matchingArticles(matching, { without: { attribute } }), Prisma.sql`f.attributeCode = ${attribute}`),
    ),
  ]);
  const counted = [...free.filter((row) => !chosen.includes(row.attributeCode)), ...own.flat()];
  return attributes.map((attribute) => {
    const rows = counted.filter((row) => row.attributeCode === attribute.code);
    const wanted = matching.attributes[attribute.code] ?? [];
    const values = [...rows.map((row) => facetValue(row, wanted)), ...leftWithNone(rows, wanted)];
    return {
      code: attribute.code,
      name: nameOf(attribute),
      unit: attribute.unit,
      values: values.toSorted((a, b) => inNaturalOrder.compare(a.value, b.value)),
    };
  });
}

function facetValue(row: CountedValue, wanted: readonly string[]): FacetValue {
  return { value: row.value, label: attributeLabel(row), count: Number(row.count), chosen: wanted.includes(row.value) };
}

/** Chosen values that no article has any more once the rest is chosen too: they stay, to be taken off. */
function leftWithNone(rows: readonly CountedValue[], wanted: readonly string[]): readonly FacetValue[] {
  return wanted
    .filter((value) => !rows.some((row) => row.value === value))
    .map((value) => ({ value, label: { en: value, "zh-CN": null, "zh-TW": null }, count: 0, chosen: true }));
}

type CountedValue = {
  readonly attributeCode: string;
  readonly value: string;
  readonly labelEn: string | null;
  readonly labelZhCn: string | null;
  readonly labelZhTw: string | null;
  readonly count: bigint;
};

function countValues(matching: Prisma.Sql, which: Prisma.Sql): Promise<CountedValue[]> {
  return db.$queryRaw<CountedValue[]>`
    SELECT f.attributeCode, f.value, MIN(f.labelEn) AS labelEn, MIN(f.labelZhCn) AS labelZhCn,
      MIN(f.labelZhTw) AS labelZhTw, COUNT(*) AS count
    FROM (SELECT v.sku ${matching}) AS m JOIN VariantAttribute f ON f.sku = m.sku
    WHERE ${which} GROUP BY f.attributeCode, f.value`;
}

/** 8, 10, 100; and words by the alphabet. */
const inNaturalOrder = new Intl.Collator("en", { numeric: true });
