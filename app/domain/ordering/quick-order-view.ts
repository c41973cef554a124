import type { Money } from "#app/platform/money.ts";

import type { LocalizedText } from "../localized-text.ts";
import type { JudgedRow } from "./quick-order.ts";

export type QuickOrderView = {
  readonly currency: string;
  readonly rows: readonly JudgedRow[];
  /** Of the articles that the rows or the guesses name. */
  readonly names: Readonly<Record<string, LocalizedText>>;
  /** Rows by what becomes of them; `good` counts those that were summed into a good one. `mendable` can be put right at once. */
  readonly counts: {
    readonly good: number;
    readonly lines: number;
    readonly rejected: number;
    readonly mendable: number;
  };
  /** What the good rows come to. */
  readonly total: Money;
};
