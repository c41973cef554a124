import type { Money } from "#app/platform/money.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { creditHeldBy, getCredit } from "../billing/queries.server.ts";
import type { HoldId, OrderId, PartnerId, Sku, WarehouseId } from "../ids.ts";
import { freeNow } from "../inventory/availability.ts";
import { availabilityOf, warehouseNames } from "../inventory/queries.server.ts";
import { partnerNames } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import type { SkipReason } from "./backorder-queue.ts";
import type { HoldFacts } from "./holds.ts";
import { factsOf, linesOf, type OrderRecord, policyFacts, readOrder } from "./internal/read-order.server.ts";
import {
  canMoveTo,
  creditValue,
  fulfilmentOf,
  type HoldKind,
  isShipping,
  outstandingOf,
  outstandingValue,
} from "./order.ts";
import type { DeskLineView, DeskOrderView, HoldView } from "./order-view.ts";
import { cancellationOf, mayApprove, mayReleaseHold, mayWorkDesk } from "./policy.ts";
import type { Doer } from "./timeline.ts";

/** One order as the order desk works on it: what holds it, what can be shipped, what ending it would mean. Throws not-found. */
export async function getOrderForDesk(actor: Actor, orderId: OrderId, now = new Date()): Promise<DeskOrderView> {
  authorize(has(actor, "desk.view"), "desk.view");
  const order = await readOrder(actor, orderId);
  const partnerId = order.partnerId as PartnerId;
  const [facts, lines, partners, shippable, credit] = await Promise.all([
    factsOf(order, "staff"),
    deskLines(order),
    partnerNames([partnerId]),
    shippableFrom(order),
    creditOf(actor, order),
  ]);
  const { code, name } = partners.get(partnerId) ?? { code: "", name: "" };
  return {
    ...facts,
    partner: { partnerId, code, name },
    lines,
    holds: holdsOf(actor, order),
    shippable,
    credit,
    ending: endingOf(lines, facts.currency),
    can: allowed(actor, order, lines, now),
  };
}

export type HoldToRelease = {
  readonly order: DeskOrderView;
  readonly hold: HoldView;
  /** How many other holds stay open. */
  readonly others: number;
  /** What the order is worth and would be owed for. */
  readonly value: Money;
};

/** One open hold before it is released. Throws not-found, hold-released and not-permitted. */
export async function getHoldToRelease(
  actor: Actor,
  { orderId, holdId }: { readonly orderId: OrderId; readonly holdId: HoldId },
): Promise<HoldToRelease> {
  const order = await getOrderForDesk(actor, orderId);
  const hold = order.holds.find((one) => one.holdId === holdId);
  if (!hold) throw refusal("not-found");
  if (hold.released) throw refusal("hold-released");
  authorize(mayReleaseHold(actor, hold.kind), hold.kind === "credit" ? "credit.override" : "desk.work");
  const open = order.holds.filter(({ released }) => released === null);
  return { order, hold, others: open.length - 1, value: creditValue(order.lines, order.currency) };
}

async function deskLines(order: OrderRecord): Promise<readonly DeskLineView[]> {
  const [lines, availability] = await Promise.all([
    linesOf(order),
    availabilityOf(order.lines.map(({ sku }) => sku as Sku)),
  ]);
  const records = new Map(order.lines.map((line) => [line.id as string, line]));
  return lines.map((line) => {
    const record = records.get(line.lineId);
    const known = availability.get(line.sku);
    return {
      ...line,
      held: (record?.allocations ?? []).map(({ warehouseId, quantity }) => ({
        warehouseId: warehouseId as WarehouseId,
        quantity,
      })),
      free: known ? freeNow(known) : 0,
      skipReason: line.backordered > 0 ? ((record?.skipReason ?? null) as SkipReason | null) : null,
    };
  });
}

async function shippableFrom(order: OrderRecord): Promise<DeskOrderView["shippable"]> {
  const units = new Map<WarehouseId, number>();
  for (const { allocations } of order.lines) {
    for (const { warehouseId, quantity } of allocations) {
      units.set(warehouseId as WarehouseId, (units.get(warehouseId as WarehouseId) ?? 0) + quantity);
    }
  }
  const names = await warehouseNames([...units.keys()]);
  return [...names].map(([warehouseId, name]) => ({ warehouseId, name, units: units.get(warehouseId) ?? 0 }));
}

async function creditOf(actor: Actor, order: OrderRecord): Promise<DeskOrderView["credit"]> {
  if (!has(actor, "credit.view")) return null;
  const [position, heldByOrder] = await Promise.all([
    getCredit(actor, order.partnerId as PartnerId),
    creditHeldBy(order.id as OrderId, order.currency),
  ]);
  const { limit, toleranceBp, exposure, blocked, available, useBp } = position;
  return { limit, toleranceBp, exposure, blocked, available, useBp, heldByOrder };
}

function holdsOf(actor: Actor, order: OrderRecord): readonly HoldView[] {
  return order.holds.map((hold) => {
    const kind = hold.kind as HoldKind;
    const openedBy: Doer =
      hold.openedById === null ? { kind: "automatic" } : { kind: "staff", name: hold.openedByName };
    return {
      holdId: hold.id as HoldId,
      kind,
      facts: hold.facts as HoldFacts | null,
      reason: hold.reason,
      shownToDealer: hold.shownToDealer,
      openedBy,
      openedAt: hold.openedAt,
      released: hold.releasedAt && {
        at: hold.releasedAt,
        by: hold.releasedByName ?? "",
        reason: hold.releaseReason,
      },
      canRelease: hold.releasedAt === null && mayReleaseHold(actor, kind),
    };
  });
}

function endingOf(lines: readonly DeskLineView[], currency: string): DeskOrderView["ending"] {
  const outstanding = lines.filter((line) => outstandingOf(line) > 0);
  return {
    lines: outstanding.length,
    units: outstanding.reduce((sum, line) => sum + outstandingOf(line), 0),
    releasedUnits: outstanding.reduce((sum, line) => sum + line.allocated, 0),
    value: outstandingValue(outstanding, currency),
  };
}

function allowed(actor: Actor, order: OrderRecord, lines: readonly DeskLineView[], now: Date): DeskOrderView["can"] {
  const rules = policyFacts(order);
  const desk = mayWorkDesk(actor);
  const shipping = desk && isShipping(rules.status);
  const waiting = lines.some((line) => line.backordered > 0);
  return {
    approve: rules.status === "pending_approval" && mayApprove(actor, rules),
    hold: desk && (rules.status === "on_hold" || canMoveTo(rules.status, "on_hold")),
    allocate: shipping && lines.some((line) => line.backordered > 0 && line.free > 0),
    ship: shipping && lines.some((line) => line.allocated > 0) && !(order.shipComplete && waiting),
    cancel: desk && cancellationOf(actor, rules, now) === "possible",
    shortClose: desk && canMoveTo(rules.status, "short_closed") && fulfilmentOf(lines) !== "none",
  };
}
