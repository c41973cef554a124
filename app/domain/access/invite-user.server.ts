import { db, inTransaction, isDuplicate, type Tx } from "#app/platform/db.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";

import { recordAudit } from "../audit/record-audit.server.ts";
import { newId, type PartnerId, type UserId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { type Actor, authorize, has, visibleTo } from "./actor.ts";
import { sendPasswordLink } from "./internal/send-password-link.server.ts";
import type { MemberRole, StaffRole } from "./permissions.ts";

export type Invitation = { readonly name: string; readonly email: string };
export type InvitedFrom = { readonly locale: Locale; readonly origin: string };

/** Adds a member of staff, who chooses a password by a mailed link. Refuses an address that has an account. */
export async function addStaff(
  actor: Actor,
  input: Invitation & { readonly role: StaffRole },
  from: InvitedFrom,
  now = new Date(),
): Promise<UserId> {
  authorize(has(actor, "staff.manage"), "staff.manage");
  return inTransaction((tx) => invite(tx, actor, { ...input, kind: "staff", partnerId: null }, from, now));
}

/** Adds a member to a partner: by its owner, or by staff who may edit partners. */
export async function addMember(
  actor: Actor,
  input: Invitation & { readonly role: MemberRole; readonly partnerId: PartnerId },
  from: InvitedFrom,
  now = new Date(),
): Promise<UserId> {
  const allowed =
    actor.kind === "member"
      ? has(actor, "team.manage") && actor.partnerId === input.partnerId
      : has(actor, "partners.edit");
  authorize(allowed, "team.manage");
  return inTransaction((tx) => invite(tx, actor, { ...input, kind: "member" }, from, now));
}

/** Sends the link again to someone who has not chosen a password yet. */
export async function resendInvitation(
  actor: Actor,
  { userId }: { userId: UserId },
  from: InvitedFrom,
  now = new Date(),
): Promise<void> {
  const user = await db.user.findFirst({
    where: { id: userId, passwordHash: null, ...(actor.kind === "member" ? visibleTo(actor) : {}) },
    select: { id: true, email: true, name: true, locale: true, kind: true },
  });
  if (!user) throw refusal("not-found");
  const needed = user.kind === "staff" ? "staff.manage" : actor.kind === "member" ? "team.manage" : "partners.edit";
  authorize(has(actor, needed), needed);
  await inTransaction(async (tx) => {
    await sendPasswordLink(tx, { user, purpose: "invited", ...from }, now);
    await recordAudit(tx, { actor, action: "user.invited", subject: userId }, now);
  });
}

async function invite(
  tx: Tx,
  actor: Actor,
  input: Invitation & {
    readonly role: string;
    readonly kind: "staff" | "member";
    readonly partnerId: PartnerId | null;
  },
  from: InvitedFrom,
  now: Date,
): Promise<UserId> {
  const { name, email, role, kind, partnerId } = input;
  const userId = newId("usr", now);
  try {
    await tx.user.create({ data: { id: userId, kind, role, email, name, partnerId, createdAt: now, updatedAt: now } });
  } catch (error) {
    if (isDuplicate(error)) throw refusal("email-taken", { email });
    throw error;
  }
  await sendPasswordLink(tx, { user: { id: userId, email, name, locale: null }, purpose: "invited", ...from }, now);
  await recordAudit(
    tx,
    { actor, action: "user.added", subject: userId, ...(partnerId && { partnerId }), after: { email, name, role } },
    now,
  );
  return userId;
}
