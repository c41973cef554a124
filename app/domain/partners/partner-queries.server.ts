import { type Day, dayFromColumn } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { staffNames, usersById } from "../access/queries.server.ts";
import type { PartnerId, RegionId, TierId, UserId, WarehouseId } from "../ids.ts";
import { type LocalizedText, nameOf } from "../localized-text.ts";
import { refusal } from "../refusals.ts";
import { type PartnerFacts, partnerFactColumns } from "./internal/partner-facts.server.ts";
import type { PartnerFilter, PartnerSort } from "./partner-filter.ts";
import type { PartnerStanding, StockDisplay } from "./partner-terms.ts";
import { standingsAfter } from "./standing.ts";
import { listRegions, listTiers, type RegionView, type TierView } from "./tier-queries.server.ts";

export type PartnerRow = {
  readonly partnerId: PartnerId;
  readonly code: string;
  readonly name: string;
  readonly email: string | null;
  readonly standing: PartnerStanding;
  readonly country: string;
  readonly currency: string;
  readonly tier: LocalizedText | null;
  readonly region: LocalizedText | null;
  readonly accountManager: string | null;
  readonly firstOrderedOn: Day | null;
};

const rowColumns = {
  id: true,
  code: true,
  name: true,
  email: true,
  standing: true,
  country: true,
  currency: true,
  firstOrderedOn: true,
  accountManagerId: true,
  tier: { select: { nameEn: true, nameZhCn: true, nameZhTw: true } },
  region: { select: { nameEn: true, nameZhCn: true, nameZhTw: true } },
} as const;

export type PartnerList = Page<PartnerRow> & {
  /** What the list can be narrowed to. */
  readonly choices: {
    readonly tiers: readonly TierView[];
    readonly regions: readonly RegionView[];
    readonly managers: readonly { readonly userId: UserId; readonly name: string }[];
  };
  readonly can: { readonly edit: boolean };
};

/** The partners as staff look for them; a constant number of queries. */
export async function listPartners(
  actor: Actor,
  filter: PartnerFilter,
  page: PageRequest<PartnerSort>,
): Promise<PartnerList> {
  authorize(actor.kind === "staff" && has(actor, "partners.view"), "partners.view");
  const [found, tiers, regions, managers] = await Promise.all([
    pageOfPartners(filter, page),
    listTiers(),
    listRegions(),
    staffNames(),
  ]);
  return { ...found, choices: { tiers, regions, managers }, can: { edit: has(actor, "partners.edit") } };
}

async function pageOfPartners(filter: PartnerFilter, page: PageRequest<PartnerSort>): Promise<Page<PartnerRow>> {
  const where = whereOf(filter);
  const [rows, total] = await Promise.all([
    db.partner.findMany({
      where,
      select: rowColumns,
      orderBy: [{ [page.sort]: page.direction }, { code: "asc" }],
      ...slice(page),
    }),
    db.partner.count({ where }),
  ]);
  const managers = await usersById(rows.flatMap(({ accountManagerId }) => accountManagerId ?? []));
  return {
    rows: rows.map(({ id, accountManagerId, tier, region, standing, firstOrderedOn, ...row }) => ({
      ...row,
      partnerId: id as PartnerId,
      standing: standing as PartnerStanding,
      tier: tier && nameOf(tier),
      region: region && nameOf(region),
      accountManager: (accountManagerId && managers.get(accountManagerId)?.name) || null,
      firstOrderedOn: firstOrderedOn && dayFromColumn(firstOrderedOn),
    })),
    total,
    page: page.page,
    pageSize: page.pageSize,
  };
}

/** The whole list in its order, read some hundreds of rows at a time: for the file of what the page shows. */
export function exportPartners(
  actor: Actor,
  filter: PartnerFilter,
  order: Pick<PageRequest<PartnerSort>, "sort" | "direction">,
): AsyncIterable<PartnerRow> {
  authorize(actor.kind === "staff" && has(actor, "partners.view"), "partners.view");
  return everyPartner(filter, order);
}

async function* everyPartner(
  filter: PartnerFilter,
  order: Pick<PageRequest<PartnerSort>, "sort" | "direction">,
): AsyncGenerator<PartnerRow> {
  for (let page = 1; ; page++) {
    const { rows, total, pageSize } = await pageOfPartners(filter, { ...order, page, pageSize: 500 });
    yield* rows;
    if (page * pageSize >= total) return;
  }
}

export type PartnerView = Omit<PartnerRow, "partnerId"> & {
  readonly partnerId: PartnerId;
  readonly version: number;
  readonly standingReason: string | null;
  /** What the form edits. */
  readonly facts: PartnerFacts;
  readonly createdAt: Date;
  readonly can: {
    readonly edit: boolean;
    readonly orderFor: boolean;
    /** Where its standing may go from here. */
    readonly moveTo: readonly PartnerStanding[];
  };
};

/** One partner with everything staff keep of it. */
export async function getPartner(actor: Actor, partnerId: PartnerId): Promise<PartnerView> {
  authorize(actor.kind === "staff" && has(actor, "partners.view"), "partners.view");
  const row = await db.partner.findUnique({
    where: { id: partnerId },
    select: { ...rowColumns, ...partnerFactColumns, version: true, standingReason: true, createdAt: true },
  });
  if (!row) throw refusal("not-found");
  const { code, currency, version, standingReason, createdAt, tier, region, firstOrderedOn } = row;
  const standing = row.standing as PartnerStanding;
  const facts: PartnerFacts = {
    name: row.name,
    email: row.email,
    country: row.country,
    tierId: row.tierId as TierId | null,
    regionId: row.regionId as RegionId | null,
    warehouseId: row.warehouseId as WarehouseId | null,
    accountManagerId: row.accountManagerId as UserId | null,
    stockDisplay: row.stockDisplay as StockDisplay | null,
    backorderAllowed: row.backorderAllowed,
  };
  const managers = await usersById(facts.accountManagerId ? [facts.accountManagerId] : []);
  const edit = has(actor, "partners.edit");
  return {
    partnerId,
    code,
    currency,
    version,
    standingReason,
    createdAt,
    name: facts.name,
    email: facts.email,
    country: facts.country,
    standing,
    tier: tier && nameOf(tier),
    region: region && nameOf(region),
    accountManager: (facts.accountManagerId && managers.get(facts.accountManagerId)?.name) || null,
    firstOrderedOn: firstOrderedOn && dayFromColumn(firstOrderedOn),
    facts,
    can: {
      edit,
      orderFor: has(actor, "desk.order-for-partner"),
      moveTo: edit ? standingsAfter(standing) : [],
    },
  };
}

function whereOf({ text, standing, tierId, regionId, accountManagerId }: PartnerFilter) {
  return {
    ...(text && { OR: [{ name: { contains: text } }, { code: { contains: text } }, { email: { contains: text } }] }),
    ...(standing && { standing }),
    ...(tierId && { tierId }),
    ...(regionId && { regionId }),
    ...(accountManagerId && { accountManagerId }),
  };
}
