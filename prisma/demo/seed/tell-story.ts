import type { PartnerActor } from "#app/domain/access/actor.ts";
import { getCredit } from "#app/domain/billing/queries.server.ts";
import type { OrderId, OrderLineId, UserId, WarehouseId } from "#app/domain/ids.ts";
import { receiveStock } from "#app/domain/inventory/receive-stock.server.ts";
import { approveOrder } from "#app/domain/ordering/approve-order.server.ts";
import { cancelOrder } from "#app/domain/ordering/cancel-order.server.ts";
import { declineOrder } from "#app/domain/ordering/decline-order.server.ts";
import { fillBackorders } from "#app/domain/ordering/fill-backorders.server.ts";
import { placeHold } from "#app/domain/ordering/place-hold.server.ts";
import { releaseHold } from "#app/domain/ordering/release-hold.server.ts";
import { shipOrder } from "#app/domain/ordering/ship-order.server.ts";
import { shortCloseOrder } from "#app/domain/ordering/short-close-order.server.ts";
import { submitOrder } from "#app/domain/ordering/submit-order.server.ts";
import { addDays, type Day, dayFromColumn } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { money, moneyToDecimal } from "#app/platform/money.ts";

import { skuOf } from "../catalogue/ids.ts";
import { demoId } from "../demo-id.ts";
import { basketOf } from "../orders/baskets.ts";
import { duringWork, workDay, workDayBefore } from "../orders/calendar.ts";
import { type DemoDealer, dealerByCode, warehouses } from "../partners/partners.ts";
import type { PriceBook } from "../prices/price-book.ts";
import { randomFrom } from "../random.ts";
import type { StoryMoment } from "../story/moments.ts";
import { delivery, openCarts, type Step, type StoryOrder, story } from "../story/story.ts";
import { deskFor, memberActor, memberOf, staffActor } from "./actors.ts";
import { fillCart, linesFor, type Stock } from "./carts.ts";
import { shippingDetails } from "./shipping.ts";

const desk = staffActor("order_desk");
const finance = staffActor("finance");

type Telling = {
  readonly moments: readonly StoryMoment[];
  /** The number of each story order, in the order of `moments`. */
  readonly numbers: readonly number[];
  readonly stock: Stock;
  readonly prices: PriceBook;
};

/** Makes the orders that are not over yet by the portal's own commands, event by event as they happened. */
export async function tellStory({ moments, numbers, stock, prices }: Telling): Promise<void> {
  const orderIds = new Map<StoryMoment, OrderId>();
  const events = moments.flatMap((moment, at) => [
    {
      at: moment.placedAt,
      happen: async () => {
        await nextNumberIs(numbers[at] ?? 0);
        orderIds.set(moment, await place(moment, { stock, prices }));
      },
    },
    ...moment.steps.map(({ step, at: then }) => ({
      at: then,
      happen: async () => {
        const orderId = orderIds.get(moment);
        if (orderId) await takeStep(step, { orderId, dealer: moment.dealer }, then);
      },
    })),
  ]);
  for (const { happen } of events.toSorted((a, b) => a.at.getTime() - b.at.getTime())) await happen();
}

/** Supply comes in and goes to those who wait. */
export async function receiveDelivery(today: Day): Promise<void> {
  const { quantity, daysAgo, warehouse } = delivery;
  const sku = skuOf(delivery);
  const at = duringWork("europe", workDayBefore(addDays(today, -daysAgo)), 0.98);
  const warehouseId = warehouses.find(({ code }) => code === warehouse)?.id;
  if (!warehouseId) throw new RangeError(`No warehouse ${warehouse}`);
  const operationId = demoId("sto", `delivery ${sku}`, at);
  const receipt = { operationId, warehouseId, lines: [{ sku, quantity }], reference: "DN-30518", settleExpected: true };
  await receiveStock(desk, receipt, at);
  await fillBackorders([sku], at);
}

/** Some dealers are filling carts at this moment. */
export async function fillOpenCarts(now: Date): Promise<void> {
  for (const { dealer: code, by, name, usual } of openCarts) {
    const dealer = dealerByCode(code);
    const lines = basketOf(dealer)
      .fill(randomFrom(`cart ${name}`))
      .slice(0, usual);
    await fillCart(memberActor(dealer, memberOf(dealer, by)), { lines, name }, now);
  }
}

async function place(
  { row, dealer, placedAt }: StoryMoment,
  { stock, prices }: { readonly stock: Stock; readonly prices: PriceBook },
): Promise<OrderId> {
  const actor = placerOf(row, dealer);
  const day = dayFromColumn(placedAt);
  const credit = await getCredit(finance, dealer.id);
  const creditMinor = Math.max(0, credit.limit.minor - credit.exposure.minor);
  const lines = linesFor(row, dealer, { stock, prices, day, creditMinor });
  const cartId = await fillCart(actor, { lines }, placedAt);
  const [home, branch] = dealer.addresses.filter(({ kind }) => kind === "ship_to");
  const shipTo = row.note && branch ? branch : home;
  if (!shipTo) throw new RangeError(`${dealer.code} has no address`);
  const { orderId } = await submitOrder(
    actor,
    {
      cartId,
      shipToId: shipTo.id,
      // The dealer counts its orders of the year; these come after them.
      poNumber: `${dealer.code.slice(2)}-${day.slice(2, 4)}${900 + story.indexOf(row)}`,
      ...(row.note && { note: row.note }),
      ...(row.requestedInDays && { requestedOn: workDay(addDays(day, row.requestedInDays)) }),
      ...(row.shipComplete && { shipComplete: true }),
    },
    placedAt,
  );
  return orderId;
}

function placerOf({ by }: StoryOrder, dealer: DemoDealer): PartnerActor {
  return by === "desk" ? deskFor(dealer) : memberActor(dealer, memberOf(dealer, by));
}

type Subject = { readonly orderId: OrderId; readonly dealer: DemoDealer };

async function takeStep(step: Step, { orderId, dealer }: Subject, now: Date): Promise<void> {
  if (step.do === "approve") await approveOrder(approverOf(dealer), { orderId }, now);
  if (step.do === "decline") await declineOrder(approverOf(dealer), { orderId, reason: step.reason }, now);
  if (step.do === "hold") await placeHold(desk, { orderId, reason: step.reason, shownToDealer: true }, now);
  if (step.do === "cancel") await cancelOrder(await whoPlaced(orderId, dealer), { orderId, reason: step.reason }, now);
  if (step.do === "short-close") await shortCloseOrder(desk, { orderId, reason: step.reason }, now);
  if (step.do === "ship" || step.do === "ship-half") await ship(step.do, { orderId, dealer }, now);
  if (step.do === "release-hold" || step.do === "release-credit") await release(step, orderId, now);
}

function approverOf(dealer: DemoDealer): PartnerActor {
  const approver = dealer.members.find(({ role }) => role === "approver") ?? memberOf(dealer, "owner");
  return memberActor(dealer, approver);
}

async function whoPlaced(orderId: OrderId, dealer: DemoDealer): Promise<PartnerActor> {
  const { placedById } = await db.salesOrder.findUniqueOrThrow({
    where: { id: orderId },
    select: { placedById: true },
  });
  const member = dealer.members.find(({ id }) => id === (placedById as UserId));
  return memberActor(dealer, member ?? memberOf(dealer, "owner"));
}

async function release(step: Extract<Step, { reason: string }>, orderId: OrderId, now: Date): Promise<void> {
  const order = await db.salesOrder.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      netMinor: true,
      currency: true,
      holds: { where: { releasedAt: null }, select: { id: true, kind: true } },
    },
  });
  for (const { id, kind } of order.holds) {
    const overrideUpTo =
      kind === "credit" ? { overrideUpTo: moneyToDecimal(money(order.netMinor, order.currency)) } : {};
    const input = { orderId, holdId: id as `hld_${string}`, reason: step.reason, ...overrideUpTo };
    await releaseHold(kind === "credit" ? finance : desk, input, now);
  }
}

/** Everything that is set aside leaves, warehouse by warehouse; of a half, every other line. */
async function ship(what: "ship" | "ship-half", { orderId, dealer }: Subject, now: Date): Promise<void> {
  const allocations = await db.allocation.findMany({
    where: { line: { orderId } },
    select: { orderLineId: true, warehouseId: true, quantity: true, line: { select: { lineNo: true } } },
    orderBy: [{ warehouseId: "asc" }, { line: { lineNo: "asc" } }],
  });
  const leaving = allocations.filter(({ line }) => what === "ship" || line.lineNo % 2 === 1);
  for (const warehouseId of new Set(leaving.map((one) => one.warehouseId as WarehouseId))) {
    const { version } = await db.salesOrder.findUniqueOrThrow({ where: { id: orderId }, select: { version: true } });
    const lines = leaving
      .filter((one) => one.warehouseId === warehouseId)
      .map(({ orderLineId, quantity }) => ({ lineId: orderLineId as OrderLineId, quantity }));
    await shipOrder(
      desk,
      { orderId, version, warehouseId, lines, ...shippingDetails(dealer.region.code, orderId) },
      now,
    );
  }
}

// Story orders are placed among those of the year, and are numbered like that.
async function nextNumberIs(number: number): Promise<void> {
  await db.numberSequence.update({ where: { name: "order" }, data: { next: number - 1 } });
}
