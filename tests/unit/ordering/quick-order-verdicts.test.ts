import fc from "fast-check";
import { expect, test } from "vitest";

import type { PriceResolution } from "#app/domain/catalog/resolve-price.ts";
import type { Sku } from "#app/domain/ids.ts";
import type { LineOffer } from "#app/domain/ordering/cart.ts";
import { judgeRows, type QuickOrderRow, type RowVerdict, wantedOf } from "#app/domain/ordering/quick-order.ts";
import { money } from "#app/platform/money.ts";

const price: PriceResolution = {
  ok: true,
  unit: money(500, "USD"),
  priceListId: "pri_01ARZ3NDEKTSV4RRFFQ69G5FAV",
  reason: {} as never,
  breaks: [],
  listUnit: null,
};

const offer = (rule: Partial<LineOffer["article"]["rule"]> = {}, rest: Partial<LineOffer> = {}): LineOffer => ({
  article: { rule: { minQuantity: 1, quantityMultiple: 1, maxQuantity: null, ...rule } },
  price,
  promise: { now: 1, later: [], short: 0 },
  ...rest,
});

const offers = new Map<Sku, LineOffer>([
  ["A-1" as Sku, offer()],
  ["TEN" as Sku, offer({ minQuantity: 10, quantityMultiple: 10 })],
  ["NO-PRICE" as Sku, offer({}, { price: { ok: false, why: "no-price" } })],
  ["SHORT" as Sku, offer({}, { promise: { now: 4, later: [], short: 6 } })],
]);

const rowsOf = (...texts: readonly [sku: string, quantity: string][]): QuickOrderRow[] =>
  texts.map(([skuText, quantityText], at) => ({ rowNo: at + 1, skuText, quantityText, fileLine: null }));

function verdicts(...texts: readonly [sku: string, quantity: string][]): RowVerdict[] {
  const guess = () => ({ guesses: ["A-1" as Sku], certain: false });
  return judgeRows(rowsOf(...texts), { offers, stockDisplay: "exact", guess }).map(({ verdict }) => verdict);
}

test("a good row is ok however it was typed", () => {
  expect(verdicts([" a-1 ", "３"])).toEqual([{ code: "ok", sku: "A-1", quantity: 3, rowNos: [1] }]);
  expect(verdicts(["A-1", "1,000"])[0]).toMatchObject({ code: "ok", quantity: 1_000 });
});

test("rows of one SKU are summed into the first, and the sum is what is judged", () => {
  expect(verdicts(["TEN", "4"], ["A-1", "1"], ["ten", "6"])).toEqual([
    { code: "ok", sku: "TEN", quantity: 10, rowNos: [1, 3] },
    { code: "ok", sku: "A-1", quantity: 1, rowNos: [2] },
    { code: "summed", sku: "TEN", into: 1 },
  ]);
});

test("an unreadable quantity is left out of the sum of the others", () => {
  expect(verdicts(["A-1", "many"], ["A-1", "2"])).toEqual([
    { code: "quantity-unreadable", sku: "A-1", why: "not-a-number", fixes: [] },
    { code: "ok", sku: "A-1", quantity: 2, rowNos: [2] },
  ]);
});

test("an unknown SKU comes with the nearest ones, an empty one without", () => {
  expect(verdicts(["A-2", "1"], ["", "5"])).toEqual([
    { code: "sku-unknown", guesses: ["A-1"], certain: false },
    { code: "sku-missing" },
  ]);
});

test("a broken quantity rule offers the quantity above, then the one below", () => {
  expect(verdicts(["TEN", "24"])[0]).toMatchObject({
    code: "problem",
    problem: { code: "not-a-multiple" },
    fixes: [30, 20],
  });
  expect(verdicts(["TEN", "4"])[0]).toMatchObject({ code: "problem", problem: { code: "below-minimum" }, fixes: [10] });
});

test("what cannot be read as a quantity offers what may have been meant, in an allowed quantity", () => {
  expect(verdicts(["TEN", ""])[0]).toMatchObject({ why: "missing", fixes: [10] });
  expect(verdicts(["A-1", "0"])[0]).toMatchObject({ why: "not-positive", fixes: [1] });
  expect(verdicts(["A-1", "-3"])[0]).toMatchObject({ why: "not-positive", fixes: [3] });
  expect(verdicts(["A-1", "1.000"])[0]).toMatchObject({ why: "ambiguous-number", fixes: [1_000, 1] });
  expect(verdicts(["A-1", "2,5"])[0]).toMatchObject({ why: "not-a-whole-number", fixes: [3] });
  expect(verdicts(["A-1", "12 pcs"])[0]).toMatchObject({ why: "not-a-number", fixes: [12] });
  expect(verdicts(["A-1", "99999999"])[0]).toMatchObject({ why: "number-too-large", fixes: [] });
});

test("no price and short stock are told with what can be had", () => {
  expect(verdicts(["NO-PRICE", "1"])[0]).toMatchObject({ code: "problem", problem: { code: "no-price" }, fixes: [] });
  expect(verdicts(["SHORT", "10"])[0]).toMatchObject({ code: "problem", problem: { code: "short" }, fixes: [4] });
});

test("a sum beyond what a line holds is no number to order", () => {
  expect(verdicts(["A-1", "999999"], ["A-1", "1"])[0]).toMatchObject({ why: "number-too-large" });
});

test("the storefront is asked once for each SKU, with the sum", () => {
  expect(wantedOf(rowsOf(["a-1", "2"], ["A-1", "3"], ["B", "x"], ["", "4"]))).toEqual([
    { sku: "A-1", quantity: 5 },
    { sku: "B", quantity: 1 },
  ]);
});

test("whatever was typed: a verdict for each row, every sum is told once, and applying the best fix makes the row good", () => {
  const typed = fc.record({
    sku: fc.oneof(fc.constantFrom("A-1", "TEN", "SHORT", "NO-PRICE", "?"), fc.string({ maxLength: 8 })),
    quantity: fc.oneof(fc.integer({ min: -50, max: 2_000 }).map(String), fc.string({ maxLength: 6 })),
  });
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 30 }), (typedRows) => {
      const rows = rowsOf(...typedRows.map(({ sku, quantity }) => [sku, quantity] as [string, string]));
      const judged = judgeRows(rows, { offers, stockDisplay: "exact", guess: () => ({ guesses: [], certain: false }) });
      expect(judged.map(({ rowNo }) => rowNo)).toEqual(rows.map(({ rowNo }) => rowNo));

      const counted = judged.flatMap(({ verdict }) => ("rowNos" in verdict ? verdict.rowNos : []));
      expect(new Set(counted).size).toBe(counted.length);

      for (const { verdict } of judged) {
        if (verdict.code !== "problem" && verdict.code !== "quantity-unreadable") continue;
        if (verdict.sku === "SHORT") continue;
        for (const fix of verdict.fixes) {
          const [mended] = judgeRows(rowsOf([verdict.sku, String(fix)]), {
            offers,
            stockDisplay: "exact",
            guess: () => ({ guesses: [], certain: false }),
          });
          expect(["ok", verdict.sku === "NO-PRICE" ? "problem" : "ok"]).toContain(mended?.verdict.code);
        }
      }
    }),
  );
});
