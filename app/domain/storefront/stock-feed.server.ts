import { setTimeout as sleep } from "node:timers/promises";

import { log } from "#app/platform/log.server.ts";
import { singleton } from "#app/platform/singleton.ts";

import type { Sku } from "../ids.ts";
import { skusChangedSince } from "../inventory/queries.server.ts";

const EVERY_MS = 1_000;
/** A level bears the time at which its command began, which may be some seconds before others can see it. */
const OVERLAP_MS = 5_000;

type Listener = { readonly skus: ReadonlySet<Sku>; readonly tell: (changed: readonly Sku[]) => void };

const feed = singleton("stock-feed", () => ({ listeners: new Set<Listener>(), running: false }));

/**
 * Calls `tell` whenever the stock of some of these SKUs may have changed, until the function returned is called. However
 * many listen, the process asks the database once a second, and not at all while nobody does. A change is told repeatedly
 * for some seconds, also to those who come just after it.
 */
export function followStock(skus: readonly Sku[], tell: (changed: readonly Sku[]) => void): () => void {
  const listener = { skus: new Set(skus), tell };
  feed.listeners.add(listener);
  if (!feed.running) void poll();
  return () => feed.listeners.delete(listener);
}

async function poll(): Promise<void> {
  feed.running = true;
  let since = new Date();
  while (feed.listeners.size > 0) {
    await sleep(EVERY_MS, undefined, { ref: false });
    const asked = new Date();
    try {
      tellAll(await skusChangedSince(new Date(since.getTime() - OVERLAP_MS)));
      since = asked;
    } catch (error) {
      log.warn({ err: error }, "stock feed could not look");
    }
  }
  feed.running = false;
}

function tellAll(changed: readonly Sku[]): void {
  for (const { skus, tell } of feed.listeners) {
    const own = changed.filter((sku) => skus.has(sku));
    if (own.length > 0) tell(own);
  }
}
