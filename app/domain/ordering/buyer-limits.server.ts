import { tz } from "@date-fns/tz";
import { startOfMonth } from "date-fns";

import { type Db, db, type Tx } from "#app/platform/db.server.ts";
import { type Money, money } from "#app/platform/money.ts";
import { Prisma } from "#prisma/client/client.ts";

import { authorize, has, type PartnerActor } from "../access/actor.ts";
import { permissionsOf } from "../access/permissions.ts";
import { listMembers } from "../access/queries.server.ts";
import { type Clock, clockAt } from "../brand/clock.server.ts";
import type { PartnerId, UserId } from "../ids.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { type BuyerLimit, breachesOf, type LimitBreach } from "./buyer-limit.ts";

/**
 * The limits that an order of `amount` by this actor would pass today, for a page to announce. Staff who order for a
 * partner have none.
 */
export function limitBreaches(actor: PartnerActor, amount: Money, clock: Clock): Promise<readonly LimitBreach[]> {
  return breachesToday(actor, amount, clock, db, Prisma.empty);
}

/**
 * The same for the moment of submission: locks the member's limit until the transaction ends and counts what others have
 * committed meanwhile, so that of two orders sent at once the second counts the first.
 */
export async function checkBuyerLimit(
  tx: Tx,
  { actor, amount }: { readonly actor: PartnerActor; readonly amount: Money },
  clock: Clock,
): Promise<readonly LimitBreach[]> {
  await tx.$queryRaw`SELECT userId FROM BuyerLimit WHERE userId = ${actor.userId} FOR UPDATE`;
  return breachesToday(actor, amount, clock, tx, Prisma.sql`LOCK IN SHARE MODE`);
}

export type MemberLimit = {
  readonly userId: UserId;
  readonly name: string;
  readonly role: string;
  readonly limit: BuyerLimit;
  readonly spentThisMonth: Money;
  /** False for the reader, who cannot set their own. */
  readonly canSet: boolean;
};

/** Those of the actor's partner who may order, with what they may order alone and what they have ordered this month. */
export async function listMemberLimits(
  actor: PartnerActor,
  { currency }: Pick<PartnerTerms, "currency">,
  now = new Date(),
): Promise<readonly MemberLimit[]> {
  authorize(has(actor, "team.manage"), "team.manage");
  const clock = await clockAt(now);
  const [members, limits, spent] = await Promise.all([
    listMembers(actor, actor.partnerId),
    limitsOfPartner(actor.partnerId, currency),
    spentByMember(actor.partnerId, currency, clock),
  ]);
  return members
    .filter(({ role, status }) => status === "active" && permissionsOf("member", role).includes("orders.place"))
    .map(({ userId, name, role }) => ({
      userId,
      name,
      role,
      limit: limits.get(userId) ?? { perOrder: null, perMonth: null },
      spentThisMonth: spent.get(userId) ?? money(0, currency),
      canSet: userId !== actor.userId,
    }));
}

/** The limits of a partner's members, by user. Members without a row have none. */
export async function limitsOfPartner(
  partnerId: PartnerId,
  currency: string,
  client: Db | Tx = db,
): Promise<Map<UserId, BuyerLimit>> {
  const rows = await client.buyerLimit.findMany({ where: { partnerId } });
  return new Map(rows.map((row) => [row.userId as UserId, limitFrom(row, currency)]));
}

async function breachesToday(
  actor: PartnerActor,
  amount: Money,
  clock: Clock,
  client: Db | Tx,
  lock: Prisma.Sql,
): Promise<readonly LimitBreach[]> {
  if (actor.onBehalf) return [];
  const row = await client.buyerLimit.findFirst({ where: { userId: actor.userId, partnerId: actor.partnerId } });
  if (!row) return [];
  return breachesOf(
    limitFrom(row, amount.currency),
    amount,
    await spentThisMonth(actor, amount.currency, clock, client, lock),
  );
}

/** What a member's orders of the calendar month come to, those that wait for approval included. */
async function spentThisMonth(
  { userId, partnerId }: PartnerActor,
  currency: string,
  { now, timeZone }: Clock,
  client: Db | Tx,
  lock: Prisma.Sql,
): Promise<Money> {
  const since = monthStart({ now, timeZone });
  const [row] = await client.$queryRaw<{ spent: bigint | number | string | null }[]>`
    SELECT SUM(netMinor) AS spent FROM SalesOrder
    WHERE placedById = ${userId} AND partnerId = ${partnerId} AND currency = ${currency} AND createdAt >= ${since}
      AND status NOT IN ('declined', 'cancelled') ${lock}`;
  return money(Number(row?.spent ?? 0), currency);
}

/** What each member's orders of the calendar month come to, counted as for the limit. */
async function spentByMember(
  partnerId: PartnerId,
  currency: string,
  clock: Clock,
): Promise<ReadonlyMap<UserId, Money>> {
  const rows = await db.salesOrder.groupBy({
    by: ["placedById"],
    where: { partnerId, currency, createdAt: { gte: monthStart(clock) }, status: { notIn: ["declined", "cancelled"] } },
    _sum: { netMinor: true },
  });
  return new Map(rows.map(({ placedById, _sum }) => [placedById as UserId, money(_sum.netMinor ?? 0, currency)]));
}

function monthStart({ now, timeZone }: Pick<Clock, "now" | "timeZone">): Date {
  return new Date(startOfMonth(now, { in: tz(timeZone) }).getTime());
}

type LimitRow = { readonly perOrderMinor: bigint | null; readonly perMonthMinor: bigint | null };

function limitFrom({ perOrderMinor, perMonthMinor }: LimitRow, currency: string): BuyerLimit {
  return {
    perOrder: perOrderMinor === null ? null : money(perOrderMinor, currency),
    perMonth: perMonthMinor === null ? null : money(perMonthMinor, currency),
  };
}
