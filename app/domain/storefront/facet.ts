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

/** Of the articles shown, how many must have an attribute for it to be worth a place: one in five. */
const WORTH_SHOWING = 0.2;
const MOST_SHOWN = 8;

/** Those facets that tell many of the articles apart, and those that were chosen, in their order. */
export function tellingFacets(facets: readonly Facet[], articles: number): readonly Facet[] {
  const coverage = (facet: Facet): number => facet.values.reduce((sum, { count }) => sum + count, 0) / articles;
  const isChosen = (facet: Facet): boolean => facet.values.some(({ chosen }) => chosen);
  const widest = facets
    .filter((facet) => facet.values.length > 1 && coverage(facet) >= WORTH_SHOWING)
    .toSorted((a, b) => coverage(b) - coverage(a))
    .slice(0, MOST_SHOWN);
  return facets.filter((facet) => isChosen(facet) || widest.includes(facet));
}
