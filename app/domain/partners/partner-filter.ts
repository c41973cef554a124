import { isId, type RegionId, type TierId, type UserId } from "../ids.ts";
import { type PartnerStanding, partnerStandings } from "./partner-terms.ts";

export const partnerSorts = ["name", "firstOrderedOn"] as const;
export type PartnerSort = (typeof partnerSorts)[number];

export type PartnerFilter = {
  /** In name or code; "" for all. */
  readonly text: string;
  readonly standing: PartnerStanding | null;
  readonly tierId: TierId | null;
  readonly regionId: RegionId | null;
  readonly accountManagerId: UserId | null;
};

/** From the list's address; what makes no sense filters nothing. */
export function readPartnerFilter(query: URLSearchParams): PartnerFilter {
  const [tier, region, manager] = [query.get("tier"), query.get("region"), query.get("manager")];
  return {
    text: (query.get("q") ?? "").normalize("NFKC").trim().slice(0, 100),
    standing: partnerStandings.find((standing) => standing === query.get("standing")) ?? null,
    tierId: isId("tie", tier) ? tier : null,
    regionId: isId("reg", region) ? region : null,
    accountManagerId: isId("usr", manager) ? manager : null,
  };
}
