import { type ParseFailure, parseQuantity } from "#app/platform/tabular/values.ts";

import { nearestQuantity, type QuantityRule } from "../catalog/quantity-rule.ts";
import { type Sku, toSku } from "../ids.ts";
import type { StockDisplay } from "../partners/partner-terms.ts";
import { type AssessedLine, assessLine, type LineOffer, type LineProblem } from "./cart.ts";
import { MAX_LINE_QUANTITY } from "./limits.ts";
import type { SkuGuess } from "./nearest-skus.ts";

/** A row as someone typed, pasted or uploaded it. */
export type QuickOrderRow = {
  readonly rowNo: number;
  readonly skuText: string;
  readonly quantityText: string;
  /** The line of the file it came from. */
  readonly fileLine: number | null;
};

/** What a row shall say from now on; what is not given stays. */
export type MendQuickOrderRow = {
  readonly rowNo: number;
  readonly skuText?: string | undefined;
  readonly quantityText?: string | undefined;
  /** The quantity is meant for all rows of the SKU together: this row carries it, the others go. */
  readonly forAllOfSku?: boolean;
};

export type UnreadableQuantity = ParseFailure | "missing" | "not-positive";

/**
 * What becomes of a row. Rows of one SKU are summed: the first of them carries the sum and the verdict, the others point
 * at it. `fixes` are quantities of which each would make the row good, the best first.
 */
export type RowVerdict =
  | { readonly code: "ok"; readonly sku: Sku; readonly quantity: number; readonly rowNos: readonly number[] }
  | { readonly code: "summed"; readonly sku: Sku; readonly into: number }
  | { readonly code: "sku-missing" }
  /** `certain`: the one guess differs only in what people write in many ways. */
  | { readonly code: "sku-unknown"; readonly guesses: readonly Sku[]; readonly certain: boolean }
  | {
      readonly code: "quantity-unreadable";
      readonly sku: Sku;
      readonly why: UnreadableQuantity;
      readonly fixes: readonly number[];
    }
  | {
      readonly code: "problem";
      readonly sku: Sku;
      readonly quantity: number;
      readonly rowNos: readonly number[];
      readonly problem: LineProblem;
      readonly fixes: readonly number[];
    };

export type JudgedRow = QuickOrderRow & {
  readonly verdict: RowVerdict;
  /** Price and promise of the sum, on the row that carries it. */
  readonly assessed: AssessedLine | null;
};

/** What to ask the storefront for before judging: each SKU that could be one, with the sum of what its rows want. */
export function wantedOf(rows: readonly QuickOrderRow[]): readonly { readonly sku: Sku; readonly quantity: number }[] {
  const wanted = new Map<Sku, number>();
  for (const { skuText, quantityText } of rows) {
    const sku = toSku(skuText);
    if (!sku) continue;
    const quantity = readQuantity(quantityText);
    // An unreadable quantity still needs the article, to suggest a good one.
    wanted.set(sku, (wanted.get(sku) ?? 0) + (quantity.ok ? quantity.value : 0));
  }
  return [...wanted].map(([sku, quantity]) => ({ sku, quantity: Math.max(quantity, 1) }));
}

export type JudgedBy = {
  /** Offers for `wantedOf(rows)`; a SKU the partner may not buy is absent. */
  readonly offers: ReadonlyMap<Sku, LineOffer>;
  readonly stockDisplay: StockDisplay;
  /** Best guesses for a text that is no SKU of the partner's. */
  readonly guess: (skuText: string) => SkuGuess;
};

/** A verdict for every row, in the order of the rows. */
export function judgeRows(rows: readonly QuickOrderRow[], by: JudgedBy): readonly JudgedRow[] {
  const sums = sumBySku(rows, by.offers);
  return rows.map((row) => {
    const verdict = verdictOf(row, sums, by);
    if (verdict.code !== "ok" && verdict.code !== "problem") return { ...row, verdict, assessed: null };
    const offer = by.offers.get(verdict.sku);
    return {
      ...row,
      verdict,
      assessed: assessLine({ quantity: verdict.quantity, seenUnit: null }, offer, by.stockDisplay),
    };
  });
}

type Sum = { readonly quantity: number; readonly rowNos: readonly number[] };

function sumBySku(rows: readonly QuickOrderRow[], offers: JudgedBy["offers"]): ReadonlyMap<Sku, Sum> {
  const sums = new Map<Sku, Sum>();
  for (const { rowNo, skuText, quantityText } of rows) {
    const sku = toSku(skuText);
    const quantity = readQuantity(quantityText);
    if (!sku || !quantity.ok || !offers.has(sku)) continue;
    const sum = sums.get(sku) ?? { quantity: 0, rowNos: [] };
    sums.set(sku, { quantity: sum.quantity + quantity.value, rowNos: [...sum.rowNos, rowNo] });
  }
  return sums;
}

function verdictOf(row: QuickOrderRow, sums: ReadonlyMap<Sku, Sum>, by: JudgedBy): RowVerdict {
  const sku = toSku(row.skuText);
  if (!sku) return row.skuText.trim() === "" ? { code: "sku-missing" } : unknown(noGuess);
  const offer = by.offers.get(sku);
  if (!offer) return unknown(by.guess(row.skuText));

  const read = readQuantity(row.quantityText);
  if (!read.ok) {
    const fixes = read.meant.map((quantity) => nearestQuantity(offer.article.rule, quantity));
    return { code: "quantity-unreadable", sku, why: read.why, fixes: [...new Set(fixes)] };
  }
  const sum = sums.get(sku) ?? { quantity: read.value, rowNos: [row.rowNo] };
  const first = sum.rowNos[0] ?? row.rowNo;
  if (first !== row.rowNo) return { code: "summed", sku, into: first };
  return judgeSum(sku, sum, offer, by.stockDisplay);
}

const noGuess: SkuGuess = { guesses: [], certain: false };

function unknown(guess: SkuGuess): RowVerdict {
  return { code: "sku-unknown", ...guess };
}

function judgeSum(sku: Sku, { quantity, rowNos }: Sum, offer: LineOffer, stockDisplay: StockDisplay): RowVerdict {
  if (quantity > MAX_LINE_QUANTITY) {
    return { code: "quantity-unreadable", sku, why: "number-too-large", fixes: [] };
  }
  const { problem } = assessLine({ quantity, seenUnit: null }, offer, stockDisplay);
  if (!problem) return { code: "ok", sku, quantity, rowNos };
  return { code: "problem", sku, quantity, rowNos, problem, fixes: fixesFor(problem, quantity) };
}

/** A row that can be put right without asking: the SKU is certain, or another quantity than the one written would do. */
export function isMendable(verdict: RowVerdict): boolean {
  if (verdict.code === "sku-unknown") return verdict.certain;
  return verdict.code === "problem" && verdict.fixes.length > 0;
}

/** Up is the better fix, because nobody loses goods by it; down is offered beside it. */
function fixesFor(problem: LineProblem, quantity: number): readonly number[] {
  if (problem.fix === null) return [];
  const down = "rule" in problem ? roundedDown(problem.rule, quantity) : null;
  return down === null || down === problem.fix ? [problem.fix] : [problem.fix, down];
}

function roundedDown(rule: QuantityRule, quantity: number): number | null {
  const down = quantity - (quantity % rule.quantityMultiple);
  return down >= rule.minQuantity && down > 0 && down < quantity ? down : null;
}

type ReadQuantity =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly why: UnreadableQuantity; readonly meant: readonly number[] };

function readQuantity(text: string): ReadQuantity {
  if (text.trim() === "") return { ok: false, why: "missing", meant: [1] };
  const parsed = parseQuantity(text);
  if (!parsed.ok) return { ok: false, why: parsed.reason, meant: meantBy(parsed.reason, text) };
  if (parsed.value < 1) return { ok: false, why: "not-positive", meant: parsed.value === 0 ? [1] : [-parsed.value] };
  if (parsed.value > MAX_LINE_QUANTITY) return { ok: false, why: "number-too-large", meant: [] };
  return { ok: true, value: parsed.value };
}

/** "1.000" may be one or a thousand; "2,5" is rounded up, so that nothing is missing. */
function meantBy(why: ParseFailure, text: string): readonly number[] {
  const plain = text.normalize("NFKC").trim();
  if (why === "ambiguous-number")
    return [Number(plain.replace(".", "")), Math.round(Number(plain))].filter(isOrderable);
  if (why === "not-a-whole-number") return [Math.ceil(Number(plain.replace(",", ".")))].filter(isOrderable);
  const digits = /^\D*(\d{1,6})\D*$/.exec(plain)?.[1];
  return digits === undefined ? [] : [Number(digits)].filter(isOrderable);
}

function isOrderable(quantity: number): boolean {
  return Number.isInteger(quantity) && quantity >= 1 && quantity <= MAX_LINE_QUANTITY;
}
