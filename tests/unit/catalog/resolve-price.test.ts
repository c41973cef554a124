import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  type PriceCandidate,
  type PriceRequest,
  priceLevels,
  priceScopes,
  resolvePrice,
} from "#app/domain/catalog/resolve-price.ts";
import type { PriceListId, Sku } from "#app/domain/ids.ts";
import type { Day } from "#app/platform/dates.ts";
import { lessPercent, money } from "#app/platform/money.ts";

const today = "2026-03-15" as Day;

function asking(quantity = 1): PriceRequest {
  return { sku: "KW-1" as Sku, quantity, currency: "EUR", day: today };
}

let made = 0;

function price(of: Partial<Omit<PriceCandidate, "unit">> & { minor?: number }): PriceCandidate {
  made += 1;
  const { minor, ...rest } = of;
  const list = rest.listCode ?? rest.level ?? "default";
  return {
    id: `prc_${String(made).padStart(6, "0")}`,
    priceListId: `pri_${list}` as PriceListId,
    listCode: list,
    listName: list,
    level: "default",
    priority: 0,
    currency: "EUR",
    startsOn: null,
    endsOn: null,
    scope: "sku",
    distance: 0,
    minQuantity: 1,
    discountBp: null,
    ...rest,
    unit: minor === undefined ? null : money(minor, rest.currency ?? "EUR"),
  };
}

function winner(candidates: readonly PriceCandidate[], request = asking()): number | string {
  const resolution = resolvePrice(request, candidates);
  return resolution.ok ? resolution.unit.minor : resolution.why;
}

function lossOf(list: string, candidates: readonly PriceCandidate[], request = asking()): string | undefined {
  const resolution = resolvePrice(request, candidates);
  return resolution.ok ? resolution.reason.lost.find(({ listCode }) => listCode === list)?.because : undefined;
}

describe("precedence", () => {
  test("contract beats partner beats tier beats region beats default, whatever the amount", () => {
    const all = [
      price({ level: "default", minor: 100 }),
      price({ level: "region", minor: 200 }),
      price({ level: "tier", minor: 300 }),
      price({ level: "partner", minor: 400 }),
      price({ level: "contract", minor: 500 }),
    ];
    expect(winner(all)).toBe(500);
    expect(winner(all.slice(0, 4))).toBe(400);
    expect(winner(all.slice(0, 3))).toBe(300);
    expect(winner(all.slice(0, 2))).toBe(200);
    expect(winner(all.slice(0, 1))).toBe(100);
    expect(lossOf("tier", all)).toBe("lower-level");
  });

  test("within a level the narrower scope wins: SKU, product, nearer category, farther category, everything", () => {
    const all = [
      price({ scope: "all", listCode: "all", minor: 1 }),
      price({ scope: "category", distance: 1, minor: 2 }),
      price({ scope: "category", distance: 0, minor: 3 }),
      price({ scope: "product", minor: 4 }),
      price({ scope: "sku", minor: 5 }),
    ];
    expect([5, 4, 3, 2, 1].map((count) => winner(all.slice(0, count)))).toEqual([5, 4, 3, 2, 1]);
    expect(lossOf("all", all)).toBe("less-specific");
  });

  test("then the highest break reached, the list's priority, the latest start and the smallest id", () => {
    expect(winner([price({ minor: 1 }), price({ minQuantity: 10, minor: 2 })], asking(10))).toBe(2);
    expect(winner([price({ minor: 1, priority: 1 }), price({ minor: 2, priority: 2 })])).toBe(2);
    expect(winner([price({ minor: 1 }), price({ minor: 2, startsOn: "2026-01-01" as Day })])).toBe(2);
    expect(winner([price({ minor: 2, id: "prc_b" }), price({ minor: 1, id: "prc_a" })])).toBe(1);
  });

  test("a higher list whose minimum quantity is not reached does not win", () => {
    const all = [price({ level: "contract", minQuantity: 10, minor: 500 }), price({ level: "default", minor: 900 })];
    expect(winner(all, asking(9))).toBe(900);
    expect(lossOf("contract", all, asking(9))).toBe("quantity-not-reached");
    expect(winner(all, asking(10))).toBe(500);
  });
});

describe("validity", () => {
  test("a list holds on its first and on its last day, and on none outside", () => {
    const list = { minor: 100, startsOn: "2026-03-15" as Day, endsOn: "2026-03-20" as Day };
    const on = (day: string) => winner([price(list)], { ...asking(), day: day as Day });
    expect(["2026-03-14", "2026-03-15", "2026-03-20", "2026-03-21"].map(on)).toEqual([
      "no-price",
      100,
      100,
      "no-price",
    ]);
  });

  test("another currency makes no price", () => {
    expect(winner([price({ minor: 100, currency: "USD" })])).toBe("no-price");
  });

  test("no price at all, or one of zero, is not purchasable", () => {
    expect(winner([])).toBe("no-price");
    expect(winner([price({ minor: 0 })])).toBe("no-price");
    expect(winner([price({ level: "tier", minor: 0 }), price({ minor: 80 })])).toBe(80);
  });
});

describe("discounts", () => {
  test("are taken from the default list's price for the same quantity, rounded half-up", () => {
    const all = [
      price({ level: "default", minor: 999 }),
      price({ level: "default", minQuantity: 10, minor: 905 }),
      price({ level: "tier", scope: "all", discountBp: 1_000 }),
    ];
    expect(winner(all)).toBe(899);
    const ten = resolvePrice(asking(10), all);
    expect(ten).toMatchObject({ ok: true, unit: { minor: 815 }, listUnit: { minor: 905 } });
    expect(ten.ok && ten.reason).toMatchObject({ level: "tier", discountBp: 1_000, base: { minor: 905 } });
  });

  test("without a list price a discount makes none, and the next level is asked", () => {
    const all = [price({ level: "tier", scope: "all", discountBp: 1_000 }), price({ level: "region", minor: 700 })];
    expect(winner(all)).toBe(700);
    expect(lossOf("tier", all)).toBe("no-list-price");
  });

  test("that leave nothing to pay make no price", () => {
    expect(winner([price({ minor: 1 }), price({ level: "tier", scope: "all", discountBp: 9_900 })])).toBe(1);
  });
});

test("the breaks are the prices at every quantity where they change", () => {
  const resolution = resolvePrice(asking(3), [
    price({ minor: 1_000 }),
    price({ minQuantity: 10, minor: 900 }),
    price({ minQuantity: 50, minor: 900 }),
    price({ level: "tier", minQuantity: 100, minor: 800 }),
  ]);
  expect(resolution.ok && resolution.breaks).toEqual([
    { minQuantity: 1, unit: money(1_000, "EUR") },
    { minQuantity: 10, unit: money(900, "EUR") },
    { minQuantity: 100, unit: money(800, "EUR") },
  ]);
});

test("the explanation survives being stored as JSON", () => {
  const resolution = resolvePrice(asking(), [price({ minor: 100 }), price({ level: "tier", minor: 90 })]);
  expect(resolution.ok && JSON.parse(JSON.stringify(resolution.reason))).toEqual(resolution.ok && resolution.reason);
});

const day = fc.constantFrom("2026-03-01", "2026-03-15", "2026-03-31").map((text) => text as Day);
const candidate = fc
  .record({
    id: fc.uuid(),
    list: fc.constantFrom("a", "b", "c"),
    level: fc.constantFrom(...priceLevels),
    scope: fc.constantFrom(...priceScopes),
    distance: fc.nat(2),
    priority: fc.nat(2),
    currency: fc.constantFrom("EUR", "EUR", "EUR", "USD"),
    startsOn: fc.option(day),
    endsOn: fc.option(day),
    minQuantity: fc.constantFrom(1, 5, 10),
    amount: fc.oneof(
      fc.record({ minor: fc.nat(10_000) }),
      fc.record({ discountBp: fc.integer({ min: 1, max: 9_999 }) }),
    ),
  })
  .map(({ list, amount, ...rest }) => price({ ...rest, listCode: list, ...amount }));
const contest = fc.record({
  candidates: fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 12 }),
  quantity: fc.integer({ min: 1, max: 20 }),
});

describe("whatever the lists", () => {
  test("the price is above zero in the currency asked for, or there is none", () => {
    fc.assert(
      fc.property(contest, ({ candidates, quantity }) => {
        const resolution = resolvePrice(asking(quantity), candidates);
        if (!resolution.ok) return;
        expect(resolution.unit.minor).toBeGreaterThan(0);
        expect(Number.isSafeInteger(resolution.unit.minor)).toBe(true);
        expect(resolution.unit.currency).toBe("EUR");
      }),
    );
  });

  test("the order of the candidates changes nothing", () => {
    const shuffled = contest.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray(one.candidates, { minLength: one.candidates.length, maxLength: one.candidates.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ candidates, quantity }, otherwise]) => {
        expect(resolvePrice(asking(quantity), otherwise)).toEqual(resolvePrice(asking(quantity), candidates));
      }),
    );
  });

  test("every candidate but one is told why it lost", () => {
    fc.assert(
      fc.property(contest, ({ candidates, quantity }) => {
        const resolution = resolvePrice(asking(quantity), candidates);
        if (resolution.ok) expect(resolution.reason.lost).toHaveLength(candidates.length - 1);
      }),
    );
  });

  test("no eligible candidate of a higher level is passed over", () => {
    fc.assert(
      fc.property(contest, ({ candidates, quantity }) => {
        const resolution = resolvePrice(asking(quantity), candidates);
        if (!resolution.ok) return;
        const won = priceLevels.indexOf(resolution.reason.level);
        const higher = candidates.filter(
          (one) =>
            priceLevels.indexOf(one.level) < won &&
            one.currency === "EUR" &&
            one.minQuantity <= quantity &&
            (one.startsOn ?? "") <= today &&
            (one.endsOn ?? "9999-12-31") >= today,
        );
        for (const { unit, discountBp } of higher) {
          const made = unit ?? (resolution.listUnit && lessPercent(resolution.listUnit, discountBp ?? 0));
          expect(made?.minor ?? 0).toBe(0);
        }
      }),
    );
  });

  test("the break reached by the quantity is the price", () => {
    fc.assert(
      fc.property(contest, ({ candidates, quantity }) => {
        const resolution = resolvePrice(asking(quantity), candidates);
        if (!resolution.ok) return;
        const reached = resolution.breaks.filter(({ minQuantity }) => minQuantity <= quantity).at(-1);
        expect(reached?.unit).toEqual(resolution.unit);
      }),
    );
  });
});
