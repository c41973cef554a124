import { setTimeout as sleep } from "node:timers/promises";

import { db } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";
import { singleton } from "#app/platform/singleton.ts";

import { type Actor, visibleTo } from "../access/actor.ts";
import type { OrderId } from "../ids.ts";
import { refusal } from "../refusals.ts";

const EVERY_MS = 1_500;

type Listener = { readonly orderId: OrderId; readonly tell: (version: number) => void; told: number };

const feed = singleton("order-feed", () => ({ listeners: new Set<Listener>(), running: false }));

/** Calls `tell` with an order's version each time it has become another, until the function returned is called. */
export type FollowOrder = (tell: (version: number) => void) => () => void;

/**
 * A way to follow one order that the actor may see. However many follow, the process asks the database once every 1.5 s,
 * and not at all while nobody does. Throws not-found.
 */
export async function orderToFollow(actor: Actor, orderId: OrderId): Promise<FollowOrder> {
  const order = await db.salesOrder.findFirst({
    where: { id: orderId, ...visibleTo(actor) },
    select: { version: true },
  });
  if (!order) throw refusal("not-found");
  return (tell) => {
    const listener: Listener = { orderId, tell, told: order.version };
    feed.listeners.add(listener);
    if (!feed.running) void poll();
    return () => feed.listeners.delete(listener);
  };
}

async function poll(): Promise<void> {
  feed.running = true;
  while (feed.listeners.size > 0) {
    await sleep(EVERY_MS, undefined, { ref: false });
    try {
      if (feed.listeners.size > 0) await look();
    } catch (error) {
      log.warn({ err: error }, "order feed could not look");
    }
  }
  feed.running = false;
}

async function look(): Promise<void> {
  const followed = [...new Set([...feed.listeners].map(({ orderId }) => orderId))];
  const rows = await db.salesOrder.findMany({ where: { id: { in: followed } }, select: { id: true, version: true } });
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  for (const listener of feed.listeners) {
    const version = versions.get(listener.orderId);
    if (version === undefined || version === listener.told) continue;
    listener.told = version;
    listener.tell(version);
  }
}
