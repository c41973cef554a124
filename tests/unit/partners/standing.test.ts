import { expect, test } from "vitest";
import { mayBrowse, mayOrder, maySignIn, partnerStandings } from "#app/domain/partners/partner-terms.ts";
import { canChangeStanding } from "#app/domain/partners/standing.ts";

test("a standing moves only along its table", () => {
  const moves = partnerStandings.flatMap((from) =>
    partnerStandings.filter((to) => canChangeStanding(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(moves).toEqual([
    "onboarding → active",
    "active → blocked",
    "active → suspended",
    "blocked → active",
    "suspended → active",
    "suspended → terminated",
  ]);
});

test("each standing allows less than the one before", () => {
  const allowed = partnerStandings.map((standing) => [mayOrder(standing), mayBrowse(standing), maySignIn(standing)]);
  expect(allowed).toEqual([
    [true, true, true],
    [true, true, true],
    [false, true, true],
    [false, false, true],
    [false, false, false],
  ]);
});
