import { db } from "#app/platform/db.server.ts";

import type { PartnerId, UserId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { type Actor, authorize, has, type PartnerActor } from "./actor.ts";
import { readSessionToken } from "./internal/session-cookie.server.ts";
import { hashToken } from "./internal/tokens.server.ts";
import type { SignedIn } from "./require-actor.server.ts";

export type SessionRow = {
  /** Enough of the hash to name it in a form. */
  readonly name: string;
  readonly current: boolean;
  readonly userAgent: string | null;
  readonly ip: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
};

/** The actor's live sessions, last used first. */
export async function listMySessions(
  request: Request,
  actor: SignedIn,
  now = new Date(),
): Promise<readonly SessionRow[]> {
  const token = readSessionToken(request);
  const current = token === null ? null : hashToken(token);
  const rows = await db.session.findMany({
    where: { userId: actor.userId, expiresAt: { gt: now } },
    select: { id: true, userAgent: true, ip: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: "desc" },
    take: 50,
  });
  return rows.map(({ id, ...row }) => ({ name: id.slice(0, 16), current: id === current, ...row }));
}

export type UserRow = {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly status: "active" | "disabled";
  /** Has not chosen a password yet. */
  readonly invited: boolean;
  readonly lastSeenAt: Date | null;
};

export async function listStaff(actor: Actor): Promise<readonly UserRow[]> {
  authorize(has(actor, "staff.manage"), "staff.manage");
  return listUsers({ kind: "staff" });
}

/** One member of staff, to be edited. */
export async function getStaff(actor: Actor, userId: UserId): Promise<UserRow> {
  const person = (await listStaff(actor)).find((row) => row.userId === userId);
  if (!person) throw refusal("not-found");
  return person;
}

/** One member of the actor's own partner, to be edited by its owner. */
export async function getMember(actor: PartnerActor, userId: UserId): Promise<UserRow> {
  authorize(has(actor, "team.manage"), "team.manage");
  const person = (await listMembers(actor, actor.partnerId)).find((row) => row.userId === userId);
  if (!person) throw refusal("not-found");
  return person;
}

/** The members of one partner: for the partner's own people, and for staff who see partners. */
export async function listMembers(actor: Actor, partnerId: PartnerId): Promise<readonly UserRow[]> {
  authorize(actor.partnerId === partnerId || has(actor, "partners.view"), "partners.view");
  return listUsers({ kind: "member", partnerId });
}

/** The brand's people by name, to choose an account manager from. */
export async function staffNames(): Promise<readonly { readonly userId: UserId; readonly name: string }[]> {
  const rows = await db.user.findMany({
    where: { kind: "staff", status: "active" },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, name }) => ({ userId: id as UserId, name }));
}

/** Name and language of each user asked for, in one query. */
export async function usersById(
  ids: readonly string[],
): Promise<Map<string, { name: string; email: string; locale: string | null }>> {
  const rows = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, email: true, locale: true },
  });
  return new Map(rows.map(({ id, ...user }) => [id, user]));
}

async function listUsers(where: { kind: "staff" | "member"; partnerId?: string }): Promise<readonly UserRow[]> {
  const rows = await db.user.findMany({
    where,
    select: { id: true, name: true, email: true, role: true, status: true, passwordHash: true, lastSeenAt: true },
    orderBy: [{ status: "asc" }, { name: "asc" }],
    take: 500,
  });
  return rows.map(({ id, passwordHash, status, ...row }) => ({
    ...row,
    userId: id as UserId,
    status: status === "disabled" ? "disabled" : "active",
    invited: passwordHash === null,
  }));
}
