import type { PartnerId, RegionId, TierId, WarehouseId } from "../ids.ts";

export const partnerStandings = ["onboarding", "active", "blocked", "suspended", "terminated"] as const;
export type PartnerStanding = (typeof partnerStandings)[number];

export const stockDisplays = ["exact", "band", "yes_no"] as const;
/** How much of the true stock a partner sees: the number, a band ("more than 50"), or only whether there is any. */
export type StockDisplay = (typeof stockDisplays)[number];

/** What the rest of the house needs to know of a partner to price, promise and place its orders. */
export type PartnerTerms = {
  readonly partnerId: PartnerId;
  readonly code: string;
  readonly name: string;
  readonly standing: PartnerStanding;
  readonly tierId: TierId | null;
  /** 1 is served first; partners without a tier come last. */
  readonly tierRank: number;
  readonly regionId: RegionId | null;
  readonly currency: string;
  readonly stockDisplay: StockDisplay;
  readonly backorderAllowed: boolean;
  readonly warehouseId: WarehouseId | null;
};

export const NO_TIER_RANK = 99;

/** Places new orders: those being onboarded (activation is the first shipped order) and active ones. */
export function mayOrder(standing: PartnerStanding): boolean {
  return standing === "active" || standing === "onboarding";
}

/** Sees the catalogue: also while blocked. Suspended partners read their own history only. */
export function mayBrowse(standing: PartnerStanding): boolean {
  return mayOrder(standing) || standing === "blocked";
}

export function maySignIn(standing: PartnerStanding): boolean {
  return standing !== "terminated";
}
