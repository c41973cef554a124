import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import type { PartnerId, RegionId, TierId, WarehouseId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { NO_TIER_RANK, type PartnerStanding, type PartnerTerms, type StockDisplay } from "./partner-terms.ts";

/** Throws not-found for an unknown partner. */
export async function getPartnerTerms(partnerId: PartnerId, client: Db | Tx = db): Promise<PartnerTerms> {
  const row = await client.partner.findUnique({
    where: { id: partnerId },
    select: {
      code: true,
      name: true,
      standing: true,
      tierId: true,
      regionId: true,
      currency: true,
      stockDisplay: true,
      backorderAllowed: true,
      warehouseId: true,
      tier: { select: { rank: true, stockDisplay: true } },
    },
  });
  if (!row) throw refusal("not-found");
  return {
    partnerId,
    code: row.code,
    name: row.name,
    standing: row.standing as PartnerStanding,
    tierId: row.tierId as TierId | null,
    tierRank: row.tier?.rank ?? NO_TIER_RANK,
    regionId: row.regionId as RegionId | null,
    currency: row.currency,
    stockDisplay: (row.stockDisplay ?? row.tier?.stockDisplay ?? "band") as StockDisplay,
    backorderAllowed: row.backorderAllowed,
    warehouseId: row.warehouseId as WarehouseId | null,
  };
}

export type AddressView = {
  readonly id: string;
  readonly label: string;
  readonly recipient: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly province: string | null;
  readonly postalCode: string | null;
  readonly country: string;
  readonly phone: string | null;
  readonly isDefault: boolean;
};

/** The partner's addresses in use of one kind, the default first. */
export function listAddresses(
  partnerId: PartnerId,
  kind: "ship_to" | "bill_to",
  client: Db | Tx = db,
): Promise<AddressView[]> {
  return client.address.findMany({
    where: { partnerId, kind, status: "active" },
    select: {
      id: true,
      label: true,
      recipient: true,
      line1: true,
      line2: true,
      city: true,
      province: true,
      postalCode: true,
      country: true,
      phone: true,
      isDefault: true,
    },
    orderBy: [{ isDefault: "desc" }, { label: "asc" }, { id: "asc" }],
  });
}

/** Code and name of each partner asked for, in one query. */
export async function partnerNames(
  ids: readonly string[],
  client: Db | Tx = db,
): Promise<Map<string, { code: string; name: string }>> {
  const rows = await client.partner.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, code: true, name: true },
  });
  return new Map(rows.map(({ id, code, name }) => [id, { code, name }]));
}

/** Partners whose code begins with a text or whose name has it, at most `most`: to search what belongs to them. */
export async function partnerIdsLike(text: string, most: number, client: Db | Tx = db): Promise<readonly PartnerId[]> {
  const rows = await client.partner.findMany({
    where: { OR: [{ code: { startsWith: text } }, { name: { contains: text } }] },
    select: { id: true },
    orderBy: { code: "asc" },
    take: most,
  });
  return rows.map(({ id }) => id as PartnerId);
}

/** Every partner by its code, in upper case, as files name them. */
export async function partnerAccounts(
  client: Db | Tx = db,
): Promise<ReadonlyMap<string, { readonly partnerId: PartnerId; readonly currency: string }>> {
  const rows = await client.partner.findMany({ select: { id: true, code: true, currency: true } });
  return new Map(rows.map(({ id, code, currency }) => [code.toUpperCase(), { partnerId: id as PartnerId, currency }]));
}

/** The partner with a code, or null. */
export async function findPartnerIdByCode(code: string, client: Db | Tx = db): Promise<PartnerId | null> {
  const row = await client.partner.findUnique({ where: { code: code.trim() }, select: { id: true } });
  return row && (row.id as PartnerId);
}
