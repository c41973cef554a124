import { describe, expect, test } from "vitest";

import type { Day } from "#app/platform/dates.ts";
import { creditEntries } from "#prisma/demo/credit.ts";
import { pastOrders } from "#prisma/demo/orders/past-orders.ts";
import { returnsOf } from "#prisma/demo/orders/returns.ts";
import { dealers } from "#prisma/demo/partners/partners.ts";
import { priceBookOf } from "#prisma/demo/prices/price-book.ts";
import { priceListsOn } from "#prisma/demo/prices/price-lists.ts";
import { incomingFor } from "#prisma/demo/stock/incoming.ts";
import { movementsUpTo, onHandOf } from "#prisma/demo/stock/movements.ts";
import { shelvesAfter } from "#prisma/demo/stock/shelves.ts";

const today = "2026-11-22" as Day;
const prices = priceBookOf(priceListsOn(today));
const orders = pastOrders(today, prices);
const shelves = shelvesAfter(orders);
const movements = movementsUpTo(today, shelves, orders);

describe("the demo's year", () => {
  test("is the same for the same day", () => {
    expect(pastOrders(today, priceBookOf(priceListsOn(today)))).toEqual(orders);
  });

  test("has some 2,500 orders of some 5 lines, numbered as they came, none in the future", () => {
    expect(orders.length).toBeGreaterThan(2_200);
    expect(orders.length).toBeLessThan(2_800);
    const lines = orders.reduce((sum, order) => sum + order.lines.length, 0);
    expect(lines / orders.length).toBeGreaterThan(4);
    expect(lines / orders.length).toBeLessThan(6.5);
    expect(orders.map(({ number }) => number)).toEqual(orders.map((_, at) => `SO-${100_001 + at}`));
    const moments = orders.flatMap(({ submittedAt, shippedAt, completedAt, cancelledAt }) =>
      [submittedAt, shippedAt, completedAt, cancelledAt].filter((at) => at !== null),
    );
    expect(moments.every((at) => at < new Date(`${today}T00:00:00Z`))).toBe(true);
  });

  test("prices every line, and adds them up", () => {
    for (const { lines, netMinor } of orders) {
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every(({ unitMinor, listUnitMinor }) => unitMinor > 0 && unitMinor <= (listUnitMinor ?? 0))).toBe(
        true,
      );
      expect(lines.reduce((sum, { unitMinor, quantity }) => sum + unitMinor * quantity, 0)).toBe(netMinor);
    }
  });

  test("shows dealers that grow, slow down and fall silent", () => {
    const lastQuarter = (code: string): number =>
      orders.filter(({ dealer, submittedAt }) => dealer.code === code && submittedAt >= new Date("2026-08-22")).length;
    const share = (code: string): number =>
      lastQuarter(code) / orders.filter(({ dealer }) => dealer.code === code).length;
    const average = (rhythm: string): number => {
      const shares = dealers.filter((dealer) => dealer.rhythm === rhythm).map(({ code }) => share(code));
      return shares.reduce((sum, one) => sum + one, 0) / shares.length;
    };
    expect(average("growing")).toBeGreaterThan(average("steady"));
    expect(average("slowing")).toBeLessThan(average("steady"));
    expect(average("silent")).toBeLessThan(average("slowing"));
    expect(average("new")).toBeGreaterThan(average("growing"));
  });

  test("leaves on every shelf what its movements add up to, and never less than nothing on the way", () => {
    const levels = onHandOf(movements);
    for (const { article, warehouse, onHand } of shelves) {
      expect(levels.get(`${article.sku} ${warehouse}`) ?? 0).toBe(onHand);
    }
    expect([...levels.values()].every((level) => level >= 0)).toBe(true);
    const running = new Map<string, number>();
    for (const { sku, warehouse, kind, quantity } of movements) {
      const change = kind === "ship" ? -quantity : kind === "receive" || kind === "adjust" ? quantity : 0;
      const level = (running.get(`${sku} ${warehouse}`) ?? 0) + change;
      expect(level).toBeGreaterThanOrEqual(0);
      running.set(`${sku} ${warehouse}`, level);
    }
  });

  test("has empty shelves and low ones, and supply on its way to them", () => {
    expect(shelves.filter(({ onHand }) => onHand === 0).length).toBeGreaterThan(30);
    const incoming = incomingFor(shelves, today);
    expect(incoming.length).toBeGreaterThan(50);
    expect(incoming.some(({ confirmed }) => !confirmed)).toBe(true);
    expect(incoming.some(({ dueOn }) => dueOn < today)).toBe(true);
  });

  test("keeps every dealer within its credit, from the first day to the last", () => {
    const owed = new Map<string, number>();
    for (const { dealer, amountMinor } of creditEntries(orders, today)) {
      const exposure = (owed.get(dealer.code) ?? 0) + amountMinor;
      expect(exposure).toBeGreaterThanOrEqual(0);
      expect(exposure).toBeLessThanOrEqual(dealer.limitMinor);
      owed.set(dealer.code, exposure);
    }
  });

  test("has returns of goods that had arrived, never more than were ordered", () => {
    const returns = returnsOf(orders, today);
    expect(returns.length).toBeGreaterThan(20);
    for (const { order, line, quantity, returnedAt } of returns) {
      expect(returnedAt > (order.completedAt ?? returnedAt)).toBe(true);
      expect(quantity).toBeLessThanOrEqual(line.quantity);
    }
  });
});
