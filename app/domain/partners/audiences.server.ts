import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import { type LocalizedText, nameOf } from "../localized-text.ts";
import { refusal } from "../refusals.ts";

/** Whom prices and assortments can be for, beside everyone. */
export type AudienceKind = "tier" | "region" | "partner";

export type AudienceOption = { readonly id: string; readonly code: string; readonly name: LocalizedText };

/** Every tier, best first, and every region, to choose from. Partners are too many for that: they are named by code. */
export async function listAudiences(
  client: Db | Tx = db,
): Promise<{ readonly tiers: readonly AudienceOption[]; readonly regions: readonly AudienceOption[] }> {
  const select = { id: true, code: true, nameEn: true, nameZhCn: true, nameZhTw: true } as const;
  const [tiers, regions] = await Promise.all([
    client.tier.findMany({ select, orderBy: { rank: "asc" } }),
    client.region.findMany({ select, orderBy: [{ position: "asc" }, { code: "asc" }] }),
  ]);
  return { tiers: tiers.map(asOption), regions: regions.map(asOption) };
}

/** Names of the tiers, regions and partners with these ids, in three queries. */
export async function audienceNames(
  ids: readonly string[],
  client: Db | Tx = db,
): Promise<ReadonlyMap<string, AudienceOption>> {
  const wanted = [...new Set(ids)];
  const [{ tiers, regions }, partners] = await Promise.all([
    listAudiences(client),
    client.partner.findMany({ where: { id: { in: wanted } }, select: { id: true, code: true, name: true } }),
  ]);
  const named = partners.map(({ id, code, name }) => ({ id, code, name: { en: name, "zh-CN": null, "zh-TW": null } }));
  return new Map([...tiers, ...regions, ...named].map((option) => [option.id, option]));
}

/** Throws not-found where there is no such tier, region or partner. */
export async function refuseUnknownAudience(kind: AudienceKind, id: string, client: Db | Tx = db): Promise<void> {
  const where = { id };
  const counts = {
    tier: () => client.tier.count({ where }),
    region: () => client.region.count({ where }),
    partner: () => client.partner.count({ where }),
  };
  if ((await counts[kind]()) === 0) throw refusal("not-found");
}

function asOption(row: {
  id: string;
  code: string;
  nameEn: string;
  nameZhCn: string | null;
  nameZhTw: string | null;
}): AudienceOption {
  return { id: row.id, code: row.code, name: nameOf(row) };
}
