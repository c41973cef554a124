import { inTransaction, type Tx } from "#app/platform/db.server.ts";

import { recordAudit } from "../audit/record-audit.server.ts";
import type { UserId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { type Actor, authorize, has } from "./actor.ts";

export type UserChange = { readonly userId: UserId; readonly role: string; readonly status: "active" | "disabled" };

/** Changes a member of staff's role or closes the account: their sessions end at once. Nobody edits themself. */
export async function editStaff(actor: Actor, change: UserChange, now = new Date()): Promise<void> {
  authorize(has(actor, "staff.manage"), "staff.manage");
  await editUser(actor, change, { kind: "staff" }, now);
}

/** The same for a partner's member: by its owner or by staff who may edit partners. A partner keeps at least one owner. */
export async function editMember(actor: Actor, change: UserChange, now = new Date()): Promise<void> {
  const needed = actor.kind === "member" ? "team.manage" : "partners.edit";
  authorize(has(actor, needed), needed);
  await editUser(
    actor,
    change,
    { kind: "member", ...(actor.partnerId !== null && { partnerId: actor.partnerId }) },
    now,
  );
}

async function editUser(
  actor: Actor,
  change: UserChange,
  scope: { kind: "staff" | "member"; partnerId?: string },
  now: Date,
): Promise<void> {
  if (change.userId === actor.userId) throw refusal("own-account");
  await inTransaction(async (tx) => {
    const user = await tx.user.findFirst({
      where: { id: change.userId, ...scope },
      select: { role: true, status: true, partnerId: true },
    });
    if (!user) throw refusal("not-found");
    const after = { role: change.role, status: change.status };
    await tx.user.update({ where: { id: change.userId }, data: { ...after, updatedAt: now } });
    await keepAnOwner(tx, user.partnerId);
    if (user.role !== after.role || after.status === "disabled")
      await tx.session.deleteMany({ where: { userId: change.userId } });
    const before = { role: user.role, status: user.status };
    await recordAudit(
      tx,
      {
        actor,
        action: "user.changed",
        subject: change.userId,
        ...(user.partnerId && { partnerId: user.partnerId }),
        before,
        after,
      },
      now,
    );
  });
}

// Locked, so that two owners cannot remove each other at the same time.
async function keepAnOwner(tx: Tx, partnerId: string | null): Promise<void> {
  if (partnerId === null) return;
  const members = await tx.$queryRaw<{ role: string; status: string }[]>`
    SELECT role, status FROM User WHERE partnerId = ${partnerId} FOR UPDATE`;
  if (!members.some(({ role, status }) => role === "owner" && status === "active")) throw refusal("last-owner");
}
