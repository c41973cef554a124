import { expect, test } from "vitest";

import type { PriceBreak, PriceResolution } from "#app/domain/catalog/resolve-price.ts";
import { assessLine, cartTotal, type LineOffer } from "#app/domain/ordering/cart.ts";
import type { Day } from "#app/platform/dates.ts";
import { money } from "#app/platform/money.ts";

const usd = (minor: number) => money(minor, "USD");

function priced(unit: number, options: { breaks?: readonly PriceBreak[]; listUnit?: number } = {}): PriceResolution {
  return {
    ok: true,
    unit: usd(unit),
    priceListId: "pri_01ARZ3NDEKTSV4RRFFQ69G5FAV",
    reason: {} as never,
    breaks: options.breaks ?? [{ minQuantity: 1, unit: usd(unit) }],
    listUnit: options.listUnit === undefined ? null : usd(options.listUnit),
  };
}

function anOffer(offer: Partial<LineOffer> & { rule?: Partial<LineOffer["article"]["rule"]> } = {}): LineOffer {
  return {
    article: { rule: { minQuantity: 1, quantityMultiple: 1, maxQuantity: null, ...offer.rule } },
    price: offer.price ?? priced(1_250),
    promise: offer.promise ?? { now: 1, later: [], short: 0 },
  };
}

const line = (quantity: number, seen?: number) => ({ quantity, seenUnit: seen === undefined ? null : usd(seen) });

test("a line costs its unit price times its quantity", () => {
  const assessed = assessLine(line(3), anOffer(), "exact");
  expect(assessed).toMatchObject({ unit: usd(1_250), total: usd(3_750), problem: null, listUnit: null });
});

test("the list price stands beside the own one only where they differ", () => {
  expect(assessLine(line(1), anOffer({ price: priced(900, { listUnit: 1_000 }) }), "exact").listUnit).toEqual(
    usd(1_000),
  );
  expect(assessLine(line(1), anOffer({ price: priced(900, { listUnit: 900 }) }), "exact").listUnit).toBeNull();
});

test("an article that is no longer offered and one without a price can only be removed", () => {
  expect(assessLine(line(3), undefined, "exact")).toMatchObject({
    total: null,
    problem: { code: "not-offered", fix: null },
  });
  const unpriced = anOffer({ price: { ok: false, why: "no-price" } });
  expect(assessLine(line(3), unpriced, "exact")).toMatchObject({
    total: null,
    problem: { code: "no-price", fix: null },
  });
});

test("each broken quantity rule comes with the quantity that would do", () => {
  const rule = { minQuantity: 10, quantityMultiple: 5, maxQuantity: 20 };
  expect(assessLine(line(3), anOffer({ rule }), "exact").problem).toMatchObject({ code: "below-minimum", fix: 10 });
  expect(assessLine(line(12), anOffer({ rule }), "exact").problem).toMatchObject({ code: "not-a-multiple", fix: 15 });
  expect(assessLine(line(25), anOffer({ rule }), "exact").problem).toMatchObject({ code: "above-maximum", fix: 20 });
});

test("short stock offers what can be had in an allowed quantity, or only removal", () => {
  const promise = { now: 7, later: [], short: 5 };
  const inFives = anOffer({ promise, rule: { quantityMultiple: 4 } });
  expect(assessLine(line(12), inFives, "exact").problem).toEqual({ code: "short", fix: 4 });
  const tooFew = anOffer({ promise, rule: { minQuantity: 10 } });
  expect(assessLine(line(12), tooFew, "exact").problem).toEqual({ code: "short", fix: null });
});

test("who sees stock as yes or no learns from a short line only that it is short", () => {
  const assessed = assessLine(line(12), anOffer({ promise: { now: 7, later: [], short: 5 } }), "yes_no");
  expect(assessed.problem).toEqual({ code: "short", fix: null });
  expect(assessed.promise).toEqual({ kind: "outcome", outcome: "short", completeOn: null });
});

test("a later part keeps its promise date", () => {
  const promise = { now: 2, later: [{ quantity: 3, on: "2026-12-03" as Day }], short: 0 };
  expect(assessLine(line(5), anOffer({ promise }), "exact")).toMatchObject({ promise: { now: 2 }, problem: null });
});

const breaks = [
  { minQuantity: 1, unit: usd(100) },
  { minQuantity: 50, unit: usd(90) },
  { minQuantity: 200, unit: usd(80) },
];

test("the next price break says how many are missing, in an allowed quantity", () => {
  const price = priced(100, { breaks });
  expect(assessLine(line(38), anOffer({ price }), "exact").breakHint).toEqual({ more: 12, unit: usd(90) });
  const inDozens = anOffer({ price, rule: { quantityMultiple: 12 } });
  expect(assessLine(line(48), inDozens, "exact").breakHint).toEqual({ more: 12, unit: usd(90) });
});

test("no hint where the last break is reached, the maximum forbids the next or it is dearer", () => {
  expect(assessLine(line(200), anOffer({ price: priced(80, { breaks }) }), "exact").breakHint).toBeNull();
  const capped = anOffer({ price: priced(100, { breaks }), rule: { maxQuantity: 40 } });
  expect(assessLine(line(40), capped, "exact").breakHint).toBeNull();
  const dearer = priced(100, { breaks: [{ minQuantity: 50, unit: usd(110) }] });
  expect(assessLine(line(40), anOffer({ price: dearer }), "exact").breakHint).toBeNull();
});

test("a price that changed since it was shown is told with the old one, in the same currency only", () => {
  expect(assessLine(line(1, 1_200), anOffer(), "exact").seenUnit).toEqual(usd(1_200));
  expect(assessLine(line(1, 1_250), anOffer(), "exact").seenUnit).toBeNull();
  const inEuro = { quantity: 1, seenUnit: money(1_200, "EUR") };
  expect(assessLine(inEuro, anOffer(), "exact").seenUnit).toBeNull();
});

test("the total is the sum of the lines to the cent, lines without a price counting nothing", () => {
  const lines = [line(3), line(7)].map((one) => assessLine(one, anOffer({ price: priced(333) }), "exact"));
  expect(cartTotal([...lines, assessLine(line(1), undefined, "exact")], "USD")).toEqual(usd(3_330));
  expect(cartTotal([], "USD")).toEqual(usd(0));
});
