import "#tests/support/wide-pool.ts";

import { expect, test } from "vitest";

import { submitOrder } from "#app/domain/ordering/submit-order.server.ts";
import { accountsOffTheirEntries } from "#tests/factories/billing.ts";
import { aCart, anOfferedArticle } from "#tests/factories/carts.ts";
import { levelsOffTheirMovements } from "#tests/factories/inventory.ts";
import { aBuyer, allocatedOf, type Buyer, ordersThatDoNotAddUp, unitsOf } from "#tests/factories/ordering.ts";

const BUYERS = 50;
const UNITS = 10;

/** Everyone has one unit in a cart and sends it at the same moment. */
async function everyoneSubmits(sku: string): Promise<PromiseSettledResult<Awaited<ReturnType<typeof submitOrder>>>[]> {
  const buyers: Buyer[] = [];
  for (let at = 0; at < BUYERS; at++) buyers.push(await aBuyer());
  const ready = await Promise.all(
    buyers.map(async (buyer) => ({ ...buyer, cartId: await aCart(buyer.actor, { [sku]: 1 }) })),
  );
  return Promise.allSettled(ready.map(({ actor, cartId, shipToId }) => submitOrder(actor, { cartId, shipToId })));
}

test("50 buyers at once for 10 units that may not be back-ordered: 10 get one, 40 are told", {
  timeout: 60_000,
}, async () => {
  const sku = await anOfferedArticle({ stock: UNITS, backorderAllowed: false });
  const outcomes = await everyoneSubmits(sku);

  const placed = outcomes.filter((outcome) => outcome.status === "fulfilled");
  expect(placed.map(({ value }) => value.status)).toEqual(Array(UNITS).fill("confirmed"));
  const refused = outcomes.filter((outcome) => outcome.status === "rejected").map(({ reason }) => reason);
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(["stock-short"]));
  expect(refused[0].facts).toEqual({ skus: [sku] });
  expect(await allocatedOf(sku)).toBe(UNITS);
  expect(await Promise.all([ordersThatDoNotAddUp(), levelsOffTheirMovements(), accountsOffTheirEntries()])).toEqual([
    [],
    [],
    [],
  ]);
});

test("50 buyers at once for 10 units that may be back-ordered: 10 are set aside, 40 orders wait", {
  timeout: 60_000,
}, async () => {
  const sku = await anOfferedArticle({ stock: UNITS });
  const outcomes = await everyoneSubmits(sku);

  const placed = outcomes.map((outcome) => {
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome.value;
  });
  const units = await Promise.all(placed.map(({ orderId }) => unitsOf(orderId)));
  expect(units.filter((lines) => lines[sku]?.allocated === 1)).toHaveLength(UNITS);
  expect(units.filter((lines) => lines[sku]?.backordered === 1)).toHaveLength(BUYERS - UNITS);
  expect(await allocatedOf(sku)).toBe(UNITS);
  expect(new Set(placed.map(({ number }) => number)).size).toBe(BUYERS);
  expect(await Promise.all([ordersThatDoNotAddUp(), levelsOffTheirMovements(), accountsOffTheirEntries()])).toEqual([
    [],
    [],
    [],
  ]);
});
