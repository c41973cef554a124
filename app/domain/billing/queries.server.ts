import { db } from "#app/platform/db.server.ts";
import { type Money, money, subtractMoney, sumMoney } from "#app/platform/money.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";
import { Prisma } from "#prisma/client/client.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { usersById } from "../access/queries.server.ts";
import type { OrderId, PartnerId } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { type CreditEntryKind, type CreditPosition, limitUsedBp, openAfterPayments } from "./credit.ts";
import type { CreditFilter, CreditListFilter, CreditSort } from "./credit-filter.ts";

export type CreditView = CreditPosition & {
  readonly available: Money;
  /** Share of the limit in use, in basis points; null where there is no limit. */
  readonly useBp: number | null;
  /** False for a partner that never had a limit. */
  readonly opened: boolean;
};

export type CreditRow = CreditView & { readonly partnerId: PartnerId; readonly code: string; readonly name: string };

/** Every partner with what it may owe and owes; `risk` puts those furthest beyond their limit first. */
export async function listCredit(
  actor: Actor,
  filter: CreditListFilter,
  page: PageRequest<CreditSort>,
): Promise<Page<CreditRow> & { readonly counts: Readonly<Record<CreditFilter | "all", number>> }> {
  authorize(has(actor, "credit.view"), "credit.view");
  const { skip, take } = slice(page);
  const direction = page.direction === "desc" ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const order =
    page.sort === "name"
      ? Prisma.sql`p.name ${direction}, p.code`
      : Prisma.sql`COALESCE(a.blocked, 0) ${direction}, ${risk} ${direction}, p.name, p.code`;
  const [rows, counts] = await Promise.all([
    db.$queryRaw<StoredCredit[]>`
      SELECT p.id AS partnerId, p.code, p.name, COALESCE(a.currency, p.currency) AS currency, a.limitMinor,
        a.toleranceBp, a.exposureMinor, a.blocked ${matching(filter)} AND ${shown[filter.show ?? "all"]}
      ORDER BY ${order} LIMIT ${take} OFFSET ${skip}`,
    countCredit(filter),
  ]);
  return {
    rows: rows.map((row) => ({ partnerId: row.partnerId, code: row.code, name: row.name, ...viewOf(row) })),
    total: counts[filter.show ?? "all"],
    page: page.page,
    pageSize: page.pageSize,
    counts,
  };
}

/** Where one partner stands; limit 0 and nothing owed without an account. */
export async function getCredit(actor: Actor, partnerId: PartnerId): Promise<CreditView> {
  authorize(has(actor, "credit.view"), "credit.view");
  const [account, { currency }] = await Promise.all([
    db.creditAccount.findUnique({ where: { partnerId } }),
    getPartnerTerms(partnerId),
  ]);
  return viewOf(account ?? { currency, limitMinor: null, toleranceBp: 0, exposureMinor: 0n, blocked: false });
}

/** Where one partner stands, with who it is: beside a form that changes it. */
export async function getCreditForm(
  actor: Actor,
  partnerId: PartnerId,
): Promise<{
  readonly partner: { readonly partnerId: PartnerId; readonly name: string };
  readonly credit: CreditView;
}> {
  authorize(has(actor, "credit.set"), "credit.set");
  const [{ name }, credit] = await Promise.all([getPartnerTerms(partnerId), getCredit(actor, partnerId)]);
  return { partner: { partnerId, name }, credit };
}

/**
 * Where the exposure comes from. Payments name no order, so they count against the oldest first, as an accountant would:
 * what is listed is not paid yet, or not all of it. The open parts, less `balance`, are the exposure.
 */
export type CreditParts = {
  /** The oldest first. */
  readonly orders: readonly OpenOrder[];
  /** Of the orders after those listed. */
  readonly otherOrders: { readonly count: number; readonly open: Money };
  /** Paid beyond everything owed. */
  readonly balance: Money;
};

export type OpenOrder = {
  readonly orderId: OrderId;
  readonly since: Date;
  readonly held: Money;
  /** What of it is not paid. */
  readonly open: Money;
};

const LISTED_ORDERS = 20;

export async function getCreditParts(actor: Actor, partnerId: PartnerId, currency: string): Promise<CreditParts> {
  authorize(has(actor, "credit.view"), "credit.view");
  const [byOrder, payments] = await Promise.all([
    db.creditEntry.groupBy({
      by: ["orderId"],
      where: { partnerId, orderId: { not: null } },
      _sum: { amountMinor: true },
      _min: { at: true },
      orderBy: [{ _min: { at: "asc" } }, { orderId: "asc" }],
    }),
    db.creditEntry.aggregate({ where: { partnerId, kind: "payment" }, _sum: { amountMinor: true } }),
  ]);
  const holding = byOrder.map(({ orderId, _sum, _min }) => ({
    orderId: orderId as OrderId,
    since: _min.at ?? new Date(0),
    held: money(_sum.amountMinor ?? 0n, currency),
  }));
  const paid = money(-(payments._sum.amountMinor ?? 0n), currency);
  const { open, balance } = openAfterPayments(holding, paid);
  const others = open.slice(LISTED_ORDERS);
  return {
    orders: open.slice(0, LISTED_ORDERS),
    otherOrders: {
      count: others.length,
      open: sumMoney(
        others.map((order) => order.open),
        currency,
      ),
    },
    balance,
  };
}

export type CreditEntryRow = {
  readonly id: string;
  readonly at: Date;
  readonly kind: CreditEntryKind;
  readonly amount: Money;
  /** The limit from here on, where the entry set it. */
  readonly limit: Money | null;
  /** The exposure after it. */
  readonly balance: Money;
  readonly orderId: OrderId | null;
  readonly reason: string | null;
  readonly actorName: string | null;
};

/** The account's ledger with its running balance, newest first. */
export async function listCreditEntries(
  actor: Actor,
  { partnerId, currency }: { readonly partnerId: PartnerId; readonly currency: string },
  page: Pick<PageRequest, "page" | "pageSize">,
): Promise<Page<CreditEntryRow>> {
  authorize(has(actor, "credit.view"), "credit.view");
  const { skip, take } = slice(page);
  const [rows, total] = await Promise.all([
    db.$queryRaw<StoredEntry[]>`
      SELECT id, at, kind, amountMinor, limitMinor, orderId, reason, actorId,
        CAST(SUM(amountMinor) OVER (ORDER BY at, id) AS CHAR) AS balance
      FROM CreditEntry WHERE partnerId = ${partnerId} ORDER BY at DESC, id DESC LIMIT ${take} OFFSET ${skip}`,
    db.creditEntry.count({ where: { partnerId } }),
  ]);
  const actors = await usersById(rows.flatMap(({ actorId }) => actorId ?? []));
  return {
    rows: rows.map(({ amountMinor, limitMinor, balance, actorId, ...row }) => ({
      ...row,
      amount: money(amountMinor, currency),
      limit: limitMinor === null ? null : money(limitMinor, currency),
      balance: money(BigInt(balance), currency),
      actorName: (actorId && actors.get(actorId)?.name) || null,
    })),
    total,
    page: page.page,
    pageSize: page.pageSize,
  };
}

type StoredAccount = {
  readonly currency: string;
  readonly limitMinor: bigint | null;
  readonly toleranceBp: number | null;
  readonly exposureMinor: bigint | null;
  readonly blocked: number | boolean | null;
};
type StoredCredit = StoredAccount & { readonly partnerId: PartnerId; readonly code: string; readonly name: string };
type StoredEntry = Omit<CreditEntryRow, "amount" | "limit" | "balance" | "actorName"> & {
  readonly amountMinor: bigint;
  readonly limitMinor: bigint | null;
  readonly balance: string;
  readonly actorId: string | null;
};

function viewOf(row: StoredAccount): CreditView {
  const limit = money(row.limitMinor ?? 0n, row.currency);
  const exposure = money(row.exposureMinor ?? 0n, row.currency);
  return {
    limit,
    exposure,
    toleranceBp: row.toleranceBp ?? 0,
    blocked: Boolean(row.blocked),
    available: subtractMoney(limit, exposure),
    useBp: limitUsedBp({ limit, exposure }),
    opened: row.limitMinor !== null,
  };
}

// Partners are read beside their accounts, since those without one are in the list too.
function matching({ text }: CreditListFilter): Prisma.Sql {
  const like = `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const search = text ? Prisma.sql`(p.name LIKE ${like} OR p.code LIKE ${like})` : Prisma.sql`TRUE`;
  return Prisma.sql`FROM Partner p LEFT JOIN CreditAccount a ON a.partnerId = p.id WHERE ${search}`;
}

const shown = {
  all: Prisma.sql`TRUE`,
  over_limit: Prisma.sql`COALESCE(a.exposureMinor > a.limitMinor, FALSE)`,
  blocked: Prisma.sql`COALESCE(a.blocked, FALSE)`,
  no_limit: Prisma.sql`COALESCE(a.limitMinor, 0) = 0`,
} as const satisfies Record<CreditFilter | "all", Prisma.Sql>;

/** Share of the limit in use, across currencies; owing without a limit is the worst. */
const risk = Prisma.sql`COALESCE(a.exposureMinor / NULLIF(a.limitMinor, 0), IF(a.exposureMinor > 0, 1000000, -1))`;

async function countCredit(filter: CreditListFilter): Promise<Record<CreditFilter | "all", number>> {
  const [row] = await db.$queryRaw<Record<CreditFilter | "everything", unknown>[]>`
    SELECT COUNT(*) AS everything, SUM(${shown.over_limit}) AS over_limit, SUM(${shown.blocked}) AS blocked,
      SUM(${shown.no_limit}) AS no_limit ${matching(filter)}`;
  return {
    all: Number(row?.everything ?? 0),
    over_limit: Number(row?.over_limit ?? 0),
    blocked: Number(row?.blocked ?? 0),
    no_limit: Number(row?.no_limit ?? 0),
  };
}

/** What one order counts for in its partner's exposure. */
export async function creditHeldBy(orderId: OrderId, currency: string): Promise<Money> {
  const { _sum } = await db.creditEntry.aggregate({ where: { orderId }, _sum: { amountMinor: true } });
  return money(_sum.amountMinor ?? 0n, currency);
}
