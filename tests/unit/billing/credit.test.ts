import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CreditPosition,
  creditDecision,
  limitUsedBp,
  openAfterPayments,
  withOverride,
} from "#app/domain/billing/credit.ts";
import { money } from "#app/platform/money.ts";

const gbp = (minor: number) => money(minor, "GBP");

function position(limit: number, exposure: number, more: Partial<CreditPosition> = {}): CreditPosition {
  return { limit: gbp(limit), exposure: gbp(exposure), toleranceBp: 0, blocked: false, ...more };
}

describe("a credit decision", () => {
  test("passes up to the limit itself", () => {
    expect(creditDecision(position(1000, 400), gbp(600))).toEqual({
      outcome: "pass",
      why: null,
      exposure: gbp(1000),
      limit: gbp(1000),
      available: gbp(0),
      short: gbp(0),
    });
  });

  test("warns within the tolerance and holds beyond it", () => {
    const tolerant = position(1000, 900, { toleranceBp: 500 });
    expect(creditDecision(tolerant, gbp(150))).toMatchObject({ outcome: "warn", short: gbp(50) });
    expect(creditDecision(tolerant, gbp(151))).toMatchObject({ outcome: "hold", why: "over-limit", short: gbp(51) });
  });

  test("holds everything while blocked, and everything of a partner without a limit", () => {
    expect(creditDecision(position(1000, 0, { blocked: true }), gbp(1))).toMatchObject({
      outcome: "hold",
      why: "blocked",
    });
    expect(creditDecision(position(0, 0), gbp(1))).toMatchObject({ outcome: "hold", why: "over-limit" });
    expect(creditDecision(position(0, 0), gbp(0))).toMatchObject({ outcome: "pass" });
  });

  test("never passes or warns above limit and tolerance", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), fc.nat(2000), (limit, exposure, amount, toleranceBp) => {
        const decision = creditDecision(position(limit, exposure, { toleranceBp }), gbp(amount));
        const roof = limit + Math.floor((limit * toleranceBp) / 10_000 + 0.5);
        expect(decision.outcome === "hold").toBe(exposure + amount > roof);
        expect(decision.available.minor).toBe(limit - exposure - amount);
      }),
    );
  });
});

describe("an override", () => {
  const held = creditDecision(position(1000, 900), gbp(500));

  test("lets an order through up to its amount", () => {
    expect(withOverride(held, gbp(500), gbp(500))).toMatchObject({ outcome: "pass", why: "overridden" });
    expect(withOverride(held, gbp(501), gbp(500))).toMatchObject({ outcome: "hold" });
    expect(withOverride(held, gbp(500), null)).toMatchObject({ outcome: "hold" });
  });

  test("does not lift a block", () => {
    const blocked = creditDecision(position(1000, 0, { blocked: true }), gbp(500));
    expect(withOverride(blocked, gbp(500), gbp(900))).toMatchObject({ outcome: "hold", why: "blocked" });
  });
});

test("the share of the limit in use", () => {
  expect(limitUsedBp(position(1000, 250))).toBe(2500);
  expect(limitUsedBp(position(1000, 1500))).toBe(15_000);
  expect(limitUsedBp(position(1000, -10))).toBe(0);
  expect(limitUsedBp(position(0, 10))).toBeNull();
});

describe("payments that name no order", () => {
  const owed = [{ held: gbp(300) }, { held: gbp(0) }, { held: gbp(200) }];

  test("settle the oldest first", () => {
    expect(openAfterPayments(owed, gbp(350))).toEqual({ open: [{ held: gbp(200), open: gbp(150) }], balance: gbp(0) });
    expect(openAfterPayments(owed, gbp(0)).open).toHaveLength(2);
  });

  test("beyond everything are a balance", () => {
    expect(openAfterPayments(owed, gbp(620))).toEqual({ open: [], balance: gbp(120) });
  });

  test("what is open less the balance is what is owed", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000)), fc.nat(50_000), (amounts, paid) => {
        const { open, balance } = openAfterPayments(
          amounts.map((minor) => ({ held: gbp(minor) })),
          gbp(paid),
        );
        const total = open.reduce((sum, each) => sum + each.open.minor, 0) - balance.minor;
        expect(total).toBe(amounts.reduce((sum, minor) => sum + minor, 0) - paid);
      }),
    );
  });
});
