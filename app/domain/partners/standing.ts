import type { PartnerStanding } from "./partner-terms.ts";

/** Where a partner may go from each standing. Terminated is for good: coming back is a new partner. */
const next = {
  onboarding: ["active"],
  active: ["blocked", "suspended"],
  blocked: ["active"],
  suspended: ["active", "terminated"],
  terminated: [],
} as const satisfies Record<PartnerStanding, readonly PartnerStanding[]>;

export function standingsAfter(standing: PartnerStanding): readonly PartnerStanding[] {
  return next[standing];
}

export function canChangeStanding(from: PartnerStanding, to: PartnerStanding): boolean {
  return standingsAfter(from).includes(to);
}
