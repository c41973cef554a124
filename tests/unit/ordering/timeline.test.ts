import { expect, test } from "vitest";

import { type AuditedStep, timelineOf } from "#app/domain/ordering/timeline.ts";

const at = new Date("2026-03-02T10:00:00Z");

function step(action: string, rest: Partial<AuditedStep> = {}): AuditedStep {
  const who = { actorKind: "staff", actorName: "Ada Wong", onBehalfOfId: null };
  return { id: action, at, action, ...who, reason: null, after: null, ...rest };
}

const credit = { kind: "credit", facts: { code: "credit-blocked" } };

test("a dealer sees the brand, not its people, and none of their notes", () => {
  const [held, released] = timelineOf(
    [
      step("order.held", { reason: "Smells of fraud", after: { kind: "manual" } }),
      step("order.hold-released", { reason: "Boss said so", after: { kind: "manual" } }),
    ],
    "dealer",
  );
  expect(held).toMatchObject({ who: { kind: "brand" }, reason: null });
  expect(released).toMatchObject({ who: { kind: "brand" }, reason: null });
  expect(JSON.stringify([held, released])).not.toMatch(/Ada|fraud|Boss/);
});

test("a reason that was written for the dealer is shown, and so is why an order was cancelled", () => {
  const [held, cancelled] = timelineOf(
    [
      step("order.held", { reason: "Please confirm the address", after: { kind: "manual", shownToDealer: true } }),
      step("order.cancelled", { reason: "Discontinued", after: { lines: 1, units: 2, releasedUnits: 2 } }),
    ],
    "dealer",
  );
  expect([held?.reason, cancelled?.reason]).toEqual(["Please confirm the address", "Discontinued"]);
});

test("what finance decided by stays with the brand", () => {
  const steps = [
    step("order.held", { actorKind: "system", after: credit }),
    step("credit.overridden", { reason: "Good customer", after: { upTo: { minor: 1, currency: "GBP" } } }),
    step("order.confirmed", { actorKind: "system", after: { allocated: 1, backordered: 0, credit: "warn" } }),
  ];
  const dealer = timelineOf(steps, "dealer");
  expect(dealer.map(({ story }) => story)).toEqual([
    { what: "held", kind: "credit", facts: null },
    { what: "confirmed", allocated: 1, backordered: 0, credit: null },
  ]);
  const staff = timelineOf(steps, "staff");
  expect(staff[0]?.story).toMatchObject({ facts: { code: "credit-blocked" } });
  expect(staff[1]).toMatchObject({ who: { kind: "staff", name: "Ada Wong" }, reason: "Good customer" });
});

test("colleagues see each other's names and words; staff in the partner's name are the brand", () => {
  const [declined, placed] = timelineOf(
    [
      step("order.declined", { actorKind: "member", actorName: "Bo", reason: "Half is enough" }),
      step("order.submitted", { onBehalfOfId: "par_1", after: { total: { minor: 1, currency: "GBP" }, lines: 2 } }),
    ],
    "dealer",
  );
  expect(declined).toMatchObject({ who: { kind: "member", name: "Bo" }, reason: "Half is enough" });
  expect(placed).toMatchObject({ who: { kind: "brand" }, onBehalf: true });
});

test("steps that are no part of an order's story are left out", () => {
  expect(timelineOf([step("partner.standing-changed")], "staff")).toEqual([]);
});
