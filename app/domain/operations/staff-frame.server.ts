import { db } from "#app/platform/db.server.ts";

import { has, type StaffActor } from "../access/actor.ts";
import type { Permission } from "../access/permissions.ts";
import { countOrdersNeedingSomebody } from "../ordering/desk-queries.server.ts";

export type StaffFrame = {
  readonly person: { readonly name: string; readonly role: string };
  readonly permissions: readonly Permission[];
  /** Orders that need somebody, and events that gave up. */
  readonly counts: { readonly needsAttention: number; readonly parkedEvents: number };
};

/** What stands around every page of the brand's side. */
export async function getStaffFrame(actor: StaffActor): Promise<StaffFrame> {
  const [needsAttention, parkedEvents] = await Promise.all([
    countOrdersNeedingSomebody(),
    has(actor, "system.operate") ? db.outboxEvent.count({ where: { status: "parked" } }) : 0,
  ]);
  return {
    person: { name: actor.name, role: actor.role },
    permissions: [...actor.permissions],
    counts: { needsAttention, parkedEvents },
  };
}
