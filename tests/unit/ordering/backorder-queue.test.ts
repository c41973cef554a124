import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { OrderId, OrderLineId, Sku } from "#app/domain/ids.ts";
import { type Claim, inServingOrder, planFill, promiseDates } from "#app/domain/ordering/backorder-queue.ts";
import { STARVATION_DAYS } from "#app/domain/ordering/limits.ts";
import type { Day } from "#app/platform/dates.ts";

const now = new Date("2026-03-31T12:00:00Z");
const clock = { now, today: "2026-03-31" as Day };
const hammer = "HAMMER" as Sku;
const saw = "SAW" as Sku;

function daysAgo(days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}

function claim(order: string, rest: Partial<Claim> = {}): Claim {
  const sku = rest.sku ?? hammer;
  return {
    orderId: `ord_${order}` as OrderId,
    lineId: `lin_${order}-${sku}` as OrderLineId,
    sku,
    quantity: 10,
    tierRank: 2,
    wantedOn: "2026-03-28" as Day,
    submittedAt: daysAgo(3),
    shipComplete: false,
    held: false,
    ...rest,
  };
}

function namesOf(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ orderId }) => orderId.slice(4));
}

describe("who is served before whom", () => {
  test("the tier first, then the date the goods are wanted, then the time of submission", () => {
    const claims = [
      claim("late", { submittedAt: daysAgo(1) }),
      claim("early", { submittedAt: daysAgo(2) }),
      claim("wanted-soon", { submittedAt: daysAgo(1), wantedOn: "2026-03-01" as Day }),
      claim("gold", { tierRank: 1, submittedAt: daysAgo(0), wantedOn: "2026-12-01" as Day }),
    ];
    expect(namesOf(inServingOrder(claims, now))).toEqual(["gold", "wanted-soon", "early", "late"]);
  });

  test("whoever has waited too long comes before every tier, the oldest first", () => {
    const claims = [
      claim("gold", { tierRank: 1 }),
      claim("starved", { tierRank: 9, submittedAt: daysAgo(STARVATION_DAYS) }),
      claim("older", { tierRank: 99, submittedAt: daysAgo(STARVATION_DAYS + 10) }),
    ];
    expect(namesOf(inServingOrder(claims, now))).toEqual(["older", "starved", "gold"]);
  });
});

describe("giving out what came", () => {
  test("the first gets all, the next the rest, the last is told how much went before", () => {
    const plan = planFill(
      [claim("c", { submittedAt: daysAgo(1) }), claim("a", { tierRank: 1 }), claim("b", { submittedAt: daysAgo(2) })],
      new Map([[hammer, 14]]),
      now,
    );
    expect(plan.grants.map(({ orderId, lines }) => [orderId, lines[0]?.quantity])).toEqual([
      ["ord_a", 10],
      ["ord_b", 4],
    ]);
    expect(plan.skipped.get("lin_b-HAMMER" as OrderLineId)).toEqual({ code: "earlier-claims", given: 10, orders: 1 });
    expect(plan.skipped.get("lin_c-HAMMER" as OrderLineId)).toEqual({ code: "earlier-claims", given: 14, orders: 2 });
  });

  test("an order that ships complete takes nothing until everything is there, and does not keep others waiting", () => {
    const whole = [
      claim("whole", { tierRank: 1, shipComplete: true }),
      claim("whole", { tierRank: 1, shipComplete: true, sku: saw }),
    ];
    const other = claim("other");
    const plan = planFill(
      [...whole, other],
      new Map([
        [hammer, 10],
        [saw, 4],
      ]),
      now,
    );
    expect(plan.grants.map(({ orderId }) => orderId)).toEqual(["ord_other"]);
    expect(plan.skipped.get("lin_whole-HAMMER" as OrderLineId)).toEqual({
      code: "waits-for-whole-order",
      missing: [saw],
    });

    const later = planFill(
      [...whole, other],
      new Map([
        [hammer, 10],
        [saw, 10],
      ]),
      now,
    );
    expect(later.grants.map(({ orderId }) => orderId)).toEqual(["ord_whole"]);
  });

  test("once it has starved, it collects what comes", () => {
    const old = { shipComplete: true, submittedAt: daysAgo(STARVATION_DAYS + 1) };
    const plan = planFill([claim("whole", old), claim("whole", { ...old, sku: saw })], new Map([[hammer, 3]]), now);
    expect(plan.grants).toEqual([
      { orderId: "ord_whole", lines: [{ lineId: "lin_whole-HAMMER", sku: hammer, quantity: 3 }] },
    ]);
  });

  test("an order on hold is passed over and says so", () => {
    const plan = planFill([claim("held", { tierRank: 1, held: true }), claim("free")], new Map([[hammer, 5]]), now);
    expect(plan.grants.map(({ orderId }) => orderId)).toEqual(["ord_free"]);
    expect(plan.skipped.get("lin_held-HAMMER" as OrderLineId)).toEqual({ code: "order-on-hold" });
  });

  test("never more than there is, never more than wanted, and every line is served in full or knows why not", () => {
    const anyClaim = fc.record({
      order: fc.integer({ min: 1, max: 6 }),
      sku: fc.constantFrom(hammer, saw),
      quantity: fc.integer({ min: 1, max: 30 }),
    });
    const traits = fc.array(
      fc.record({
        tierRank: fc.integer({ min: 1, max: 3 }),
        age: fc.integer({ min: 0, max: 40 }),
        shipComplete: fc.boolean(),
        held: fc.boolean(),
      }),
      { minLength: 7, maxLength: 7 },
    );
    fc.assert(
      fc.property(
        fc.array(anyClaim),
        traits,
        fc.integer({ min: -5, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (raw, orders, hammers, saws) => {
          const claims = raw.map(({ order, sku, quantity }, at) => {
            const { age, ...rest } = orders[order]!;
            return claim(String(order), {
              ...rest,
              sku,
              quantity,
              submittedAt: daysAgo(age),
              lineId: `lin_${at}` as OrderLineId,
            });
          });
          const available = new Map([
            [hammer, hammers],
            [saw, saws],
          ]);
          const plan = planFill(claims, available, now);
          const given = new Map<string, number>();
          for (const line of plan.grants.flatMap(({ lines }) => lines)) {
            given.set(line.sku, (given.get(line.sku) ?? 0) + line.quantity);
            given.set(line.lineId, line.quantity);
          }
          for (const [sku, units] of available) expect(given.get(sku) ?? 0).toBeLessThanOrEqual(Math.max(0, units));
          for (const { lineId, quantity } of claims) {
            const got = given.get(lineId) ?? 0;
            expect(got).toBeLessThanOrEqual(quantity);
            expect(got < quantity).toBe(plan.skipped.has(lineId));
          }
        },
      ),
    );
  });
});

describe("when goods are promised", () => {
  const supply = new Map([
    [
      hammer,
      [
        { on: "2026-04-10" as Day, quantity: 12 },
        { on: "2026-05-01" as Day, quantity: 20 },
      ],
    ],
    [
      saw,
      [
        { on: "2026-03-01" as Day, quantity: 10 },
        { on: "2026-04-01" as Day, quantity: 5 },
      ],
    ],
  ]);

  test("earlier claims use up earlier supply; what nothing is known for has no date", () => {
    const dates = promiseDates(
      [claim("b"), claim("a", { tierRank: 1 }), claim("c", { submittedAt: daysAgo(0), quantity: 15 })],
      supply,
      clock,
    );
    expect(dates.get("lin_a-HAMMER" as OrderLineId)).toBe("2026-04-10");
    expect(dates.get("lin_b-HAMMER" as OrderLineId)).toBe("2026-05-01");
    expect(dates.get("lin_c-HAMMER" as OrderLineId)).toBeNull();
  });

  test("supply that is late has no day", () => {
    expect(promiseDates([claim("a", { sku: saw })], supply, clock).get("lin_a-SAW" as OrderLineId)).toBeNull();
  });

  test("an order that ships complete has one date, its last", () => {
    const dates = promiseDates(
      [claim("a", { shipComplete: true }), claim("a", { shipComplete: true, sku: saw, quantity: 5 })],
      supply,
      clock,
    );
    expect([...dates.values()]).toEqual(["2026-04-10", "2026-04-10"]);
  });
});
