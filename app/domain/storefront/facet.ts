import type { LocalizedText } from "../localized-text.ts";

/** An attribute to narrow the catalogue by. */
export type Facet = {
  readonly code: string;
  readonly name: LocalizedText;
  readonly unit: string | null;
  readonly values: readonly FacetValue[];
};

export type FacetValue = {
  readonly value: string;
  readonly label: LocalizedText;
  /** Articles that would remain. */
  readonly count: number;
  readonly chosen: boolean;
};
