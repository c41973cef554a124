import type { Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { type Actor, systemActor } from "../../access/actor.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import { emit } from "../../emit.server.ts";
import { newId } from "../../ids.ts";
import type { HoldFacts } from "../holds.ts";
import type { HoldKind } from "../order.ts";
import type { LoadedOrder } from "./load-order.server.ts";
import { moveOrder, touchOrder } from "./move-order.server.ts";

/** Signs for what the rules of ordering do by themselves. */
export const orderRules = systemActor("ordering", []);

export type NewHold = {
  readonly kind: HoldKind;
  /** Why, where a rule opens it. */
  readonly facts?: HoldFacts;
  /** Why, in the words of the person who opens it. */
  readonly reason?: string;
  readonly shownToDealer?: boolean;
};

/** Opens a hold and puts the order on hold. An order may have several, and goes on when the last is released. */
export async function openHold(
  tx: Tx,
  actor: Actor,
  { order, hold }: { readonly order: LoadedOrder; readonly hold: NewHold },
  now: Date,
): Promise<LoadedOrder> {
  const { kind, facts, reason, shownToDealer = false } = hold;
  const id = newId("hld", now);
  await tx.orderHold.createMany({
    data: {
      id,
      orderId: order.id,
      kind,
      facts: facts as Prisma.InputJsonValue | undefined,
      reason: reason ?? null,
      shownToDealer,
      openedById: actor.userId,
      openedByName: actor.name,
      openedAt: now,
    },
  });
  const held =
    order.status === "on_hold" ? await touchOrder(tx, order, now) : await moveOrder(tx, order, "on_hold", now);
  const { partnerId } = order;
  const after = { holdId: id, kind, ...(facts && { facts }), ...(shownToDealer && { shownToDealer }) };
  await recordAudit(
    tx,
    { actor, action: "order.held", subject: order.id, partnerId, reason, after: after as Prisma.InputJsonValue },
    now,
  );
  await emit(tx, "order.held", { orderId: order.id, partnerId }, now);
  return { ...held, openHolds: [...held.openHolds, { id, kind }] };
}
