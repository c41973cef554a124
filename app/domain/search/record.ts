import type { LocalizedText } from "../localized-text.ts";

export const recordKinds = ["article", "order", "partner"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Something with a page of its own. */
export type FoundRecord = {
  readonly kind: RecordKind;
  readonly to: string;
  /** What it is called in every language, or a number that is the same in all. */
  readonly label: string | LocalizedText;
  readonly detail: string | null;
};

/** Of each kind at most. */
export const MOST = 5;

/** Shorter searches mean too much. */
export const SHORTEST = 2;
