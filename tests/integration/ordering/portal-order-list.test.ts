import { expect, test } from "vitest";

import { readOrderFilter } from "#app/domain/ordering/order-filter.ts";
import { eachOrderForPartner, listOrdersForPartner } from "#app/domain/ordering/order-queries.server.ts";
import { anOfferedArticle } from "#tests/factories/carts.ts";
import { aBuyer, anOrder } from "#tests/factories/ordering.ts";

const newest = { page: 1, pageSize: 25, sort: "placedAt", direction: "desc" } as const;

const filter = (query: string) => readOrderFilter(new URLSearchParams(query));

test("the list is narrowed to the days from and to, both of them counted", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  const on = async (at: string) => (await anOrder(buyer, { [sku]: 1 }, { at: new Date(at) })).number;
  const first = await on("2026-11-01T00:00:00Z");
  const second = await on("2026-11-15T23:59:59Z");
  const third = await on("2026-11-16T00:00:00Z");
  const numbers = async (query: string) =>
    (await listOrdersForPartner(buyer.actor, filter(query), newest)).rows.map(({ number }) => number);
  expect(await numbers("from=2026-11-01&to=2026-11-15")).toEqual([second, first]);
  expect(await numbers("from=2026-11-16")).toEqual([third]);
  expect(await numbers("to=2026-10-31")).toEqual([]);
  expect(await numbers("from=nonsense&status=nothing")).toEqual([third, second, first]);
});

test("an export has every order the list would show over all its pages, and no other dealer's", async () => {
  const buyer = await aBuyer();
  const sku = await anOfferedArticle();
  const stranger = await aBuyer();
  await anOrder(stranger, { [sku]: 1 });
  const placed = [];
  for (let count = 0; count < 3; count += 1) placed.push((await anOrder(buyer, { [sku]: 1 })).number);
  const exported = [];
  for await (const { number } of eachOrderForPartner(buyer.actor, filter(""), newest)) exported.push(number);
  expect(exported).toEqual(placed.toReversed());
});
