import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import type { RegionId, TierId } from "../ids.ts";
import { type LocalizedText, nameOf } from "../localized-text.ts";
import { refusal } from "../refusals.ts";
import type { RegionFields } from "./manage-regions.server.ts";
import type { TierFields } from "./manage-tiers.server.ts";
import type { StockDisplay } from "./partner-terms.ts";

export type TierView = {
  readonly tierId: TierId;
  readonly code: string;
  readonly name: LocalizedText;
  readonly rank: number;
  readonly stockDisplay: StockDisplay;
};

export type RegionView = { readonly regionId: RegionId; readonly code: string; readonly name: LocalizedText };

/** Who is served first comes first. */
export async function listTiers(client: Db | Tx = db): Promise<readonly TierView[]> {
  const rows = await client.tier.findMany({ orderBy: [{ rank: "asc" }, { code: "asc" }] });
  return rows.map((row) => ({
    tierId: row.id as TierId,
    code: row.code,
    name: nameOf(row),
    rank: row.rank,
    stockDisplay: row.stockDisplay as StockDisplay,
  }));
}

export async function listRegions(client: Db | Tx = db): Promise<readonly RegionView[]> {
  const rows = await client.region.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }] });
  return rows.map((row) => ({ regionId: row.id as RegionId, code: row.code, name: nameOf(row) }));
}

/** Tiers and regions with how many partners each has. */
export async function getTiersAndRegions(actor: Actor): Promise<{
  readonly tiers: readonly (TierView & { readonly partners: number })[];
  readonly regions: readonly (RegionView & { readonly partners: number })[];
  readonly can: { readonly edit: boolean };
}> {
  authorize(has(actor, "partners.view"), "partners.view");
  const [tiers, regions, byTier, byRegion] = await Promise.all([
    listTiers(),
    listRegions(),
    db.partner.groupBy({ by: ["tierId"], _count: true }),
    db.partner.groupBy({ by: ["regionId"], _count: true }),
  ]);
  const inTier = new Map(byTier.map(({ tierId, _count }) => [tierId, _count]));
  const inRegion = new Map(byRegion.map(({ regionId, _count }) => [regionId, _count]));
  return {
    tiers: tiers.map((tier) => ({ ...tier, partners: inTier.get(tier.tierId) ?? 0 })),
    regions: regions.map((region) => ({ ...region, partners: inRegion.get(region.regionId) ?? 0 })),
    can: { edit: has(actor, "partners.edit") },
  };
}

/** One tier, to be edited. */
export async function getTier(actor: Actor, tierId: TierId): Promise<TierFields> {
  authorize(has(actor, "partners.edit"), "partners.edit");
  const row = await db.tier.findUnique({ where: { id: tierId }, omit: { id: true } });
  if (!row) throw refusal("not-found");
  return { ...row, stockDisplay: row.stockDisplay as StockDisplay };
}

/** One region, to be edited. */
export async function getRegion(actor: Actor, regionId: RegionId): Promise<RegionFields> {
  authorize(has(actor, "partners.edit"), "partners.edit");
  const row = await db.region.findUnique({ where: { id: regionId }, omit: { id: true } });
  if (!row) throw refusal("not-found");
  return row;
}
