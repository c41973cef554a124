import { expect, test } from "vitest";

import type { HoldId, OrderId, OrderLineId, WarehouseId } from "#app/domain/ids.ts";
import { type DeskQueue, type DeskSort, readDeskFilter } from "#app/domain/ordering/desk.ts";
import { getOrderForDesk } from "#app/domain/ordering/desk-order.server.ts";
import { countDeskQueues, exportOrdersForDesk, listOrdersForDesk } from "#app/domain/ordering/desk-queries.server.ts";
import { readOrderFilter } from "#app/domain/ordering/order-filter.ts";
import {
  countOrdersForPartner,
  getOrderForPartner,
  listOrdersForPartner,
} from "#app/domain/ordering/order-queries.server.ts";
import { placeHold } from "#app/domain/ordering/place-hold.server.ts";
import { shipOrder } from "#app/domain/ordering/ship-order.server.ts";
import { parseDay } from "#app/platform/dates.ts";
import { db } from "#app/platform/db.server.ts";
import { money } from "#app/platform/money.ts";
import type { PageRequest } from "#app/platform/paging.ts";
import { anOfferedArticle } from "#tests/factories/carts.ts";
import { aBuyer, anOrder } from "#tests/factories/ordering.ts";
import { memberActor, staffActor } from "#tests/factories/partners.ts";

const desk = staffActor("order_desk");
const everything = readOrderFilter(new URLSearchParams());
const newest = { page: 1, pageSize: 25, sort: "placedAt", direction: "desc" } as const;

async function shipAll(orderId: OrderId, sku: string, quantity: number): Promise<void> {
  const { version } = await db.salesOrder.findUniqueOrThrow({ where: { id: orderId } });
  const line = await db.orderLine.findFirstOrThrow({ where: { orderId, sku }, include: { allocations: true } });
  const warehouseId = line.allocations[0]?.warehouseId as WarehouseId;
  const lines = [{ lineId: line.id as OrderLineId, quantity }];
  await shipOrder(desk, { orderId, version, warehouseId, lines, carrier: "Northline", trackingNumber: "NL-42" });
}

test("a dealer's order shows its lines, its shipments, its story and what may be done", async () => {
  const sku = await anOfferedArticle({ price: 1_000, stock: 4 });
  const buyer = await aBuyer();
  const { orderId } = await anOrder(buyer, { [sku]: 6 }, { poNumber: "PO-1" });
  await shipAll(orderId, sku, 3);

  const view = await getOrderForPartner(buyer.actor, orderId);
  expect(view).toMatchObject({
    status: "partially_shipped",
    fulfilment: "partial",
    poNumber: "PO-1",
    total: money(6_000, "GBP"),
    placedBy: { kind: "member", name: buyer.actor.name },
    hasConfirmation: true,
    can: { approve: false, cancel: false, confirmReceipt: false, reorder: true },
  });
  expect(view.lines).toHaveLength(1);
  expect(view.lines[0]).toMatchObject({ ordered: 6, open: 0, allocated: 1, backordered: 2, shipped: 3, cancelled: 0 });
  expect(view.shipments[0]).toMatchObject({
    carrier: "Northline",
    trackingNumber: "NL-42",
    lines: [{ sku, quantity: 3 }],
  });
  expect(view.timeline.map(({ story }) => story.what)).toEqual(["submitted", "confirmed", "shipped"]);
  expect(JSON.stringify(view)).not.toContain(desk.name);
});

test("another partner's order does not exist, and staff have no order of a partner's page", async () => {
  const sku = await anOfferedArticle();
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 1 });
  const stranger = (await aBuyer()).actor;
  await expect(getOrderForPartner(stranger, orderId)).rejects.toMatchObject({ code: "not-found" });
  await expect(getOrderForDesk(memberActor(stranger.partnerId), orderId)).rejects.toMatchObject({
    code: "not-permitted",
  });
});

test("a reason for the desk is not in what the dealer gets; one for the dealer is", async () => {
  const sku = await anOfferedArticle();
  const buyer = await aBuyer();
  const { orderId } = await anOrder(buyer, { [sku]: 1 });
  await placeHold(desk, { orderId, reason: "Suspicious", shownToDealer: false });
  await placeHold(desk, { orderId, reason: "Please send the form", shownToDealer: true });
  const view = await getOrderForPartner(buyer.actor, orderId);
  expect(view.holds).toEqual([
    { kind: "manual", reason: null },
    { kind: "manual", reason: "Please send the form" },
  ]);
  expect(JSON.stringify(view)).not.toContain("Suspicious");
});

test("the dealer's list is found by number, PO number and article, in groups, by page", async () => {
  const [hammer, saw] = [await anOfferedArticle(), await anOfferedArticle()];
  const buyer = await aBuyer();
  const first = await anOrder(buyer, { [hammer]: 2 }, { poNumber: "SPRING-26" });
  const second = await anOrder(buyer, { [saw]: 3 });
  await anOrder(await aBuyer(), { [hammer]: 1 });
  await shipAll(second.orderId, saw, 3);

  const found = async (group: "all" | "open" | "done", search = ""): Promise<readonly string[]> =>
    (await listOrdersForPartner(buyer.actor, { ...everything, group, search }, newest)).rows.map(
      ({ number }) => number,
    );
  expect(await found("all")).toEqual([second.number, first.number]);
  expect(await found("open")).toEqual([first.number]);
  expect(await found("done")).toEqual([second.number]);
  expect(await found("all", "spring")).toEqual([first.number]);
  expect(await found("all", saw.toLowerCase())).toEqual([second.number]);
  expect(await found("all", first.number.slice(-4))).toEqual([first.number]);
  expect(await countOrdersForPartner(buyer.actor)).toEqual({ all: 2, open: 1, held: 0, approval: 0, done: 1 });
  const { rows, total } = await listOrdersForPartner(buyer.actor, everything, { ...newest, pageSize: 1 });
  expect([rows.length, total]).toEqual([1, 2]);
});

test("each order stands in the desk's queues for its reasons, and the counts are those of the lists", async () => {
  const plenty = await anOfferedArticle({ price: 1_000, stock: 100 });
  const none = await anOfferedArticle({ price: 1_000, stock: 0 });
  const ready = await anOrder(await aBuyer(), { [plenty]: 2 });
  const waiting = await anOrder(await aBuyer(), { [none]: 2 });
  const credit = await anOrder(await aBuyer({ credit: "1.00" }), { [plenty]: 1 });
  const manual = await anOrder(await aBuyer(), { [plenty]: 1 });
  await placeHold(desk, { orderId: manual.orderId, reason: "x", shownToDealer: false });
  const overdue = await anOrder(await aBuyer(), { [plenty]: 1 }, { requestedOn: parseDay("2020-01-01")! });

  const inQueue = async (queue: DeskQueue): Promise<readonly string[]> => {
    const page = await listOrdersForDesk(desk, { ...readDeskFilter(new URLSearchParams()), queue }, oldest);
    return page.rows.map(({ number }) => number);
  };
  expect(await inQueue("credit")).toEqual([credit.number]);
  expect(await inQueue("manual")).toEqual([manual.number]);
  expect(await inQueue("waiting")).toEqual([waiting.number]);
  expect(await inQueue("ready")).toEqual([ready.number, overdue.number]);
  expect(await inQueue("overdue")).toEqual([overdue.number]);
  expect(await inQueue("attention")).toEqual([waiting.number, credit.number, manual.number, overdue.number]);
  expect(await countDeskQueues(desk)).toEqual({
    attention: 4,
    credit: 1,
    price: 0,
    stock: 0,
    manual: 1,
    approval: 0,
    waiting: 1,
    ready: 2,
    overdue: 1,
    all: 5,
  });
  const all = await listOrdersForDesk(desk, readDeskFilter(new URLSearchParams("queue=all")), oldest);
  expect(all.rows.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
    ["ready"],
    ["no-supply"],
    ["hold"],
    ["hold"],
    ["overdue", "ready"],
  ]);
});

test("the desk finds orders by number, PO number, partner's name or code, and exports what is shown", async () => {
  const sku = await anOfferedArticle();
  const { number } = await anOrder(
    await aBuyer({ name: "Harbour Tools", code: "HT-9" }),
    { [sku]: 1 },
    { poNumber: "X-77" },
  );
  await anOrder(await aBuyer(), { [sku]: 1 });
  for (const q of ["harbour", "HT-9", "x-77", number.toLowerCase()]) {
    const filter = readDeskFilter(new URLSearchParams({ queue: "all", q }));
    expect((await listOrdersForDesk(desk, filter, oldest)).rows.map((row) => row.number)).toEqual([number]);
    const exported: string[] = [];
    for await (const row of exportOrdersForDesk(desk, filter, oldest)) exported.push(row.number);
    expect(exported).toEqual([number]);
  }
  await expect(
    listOrdersForDesk(memberActor((await aBuyer()).partnerId), readDeskFilter(new URLSearchParams()), oldest),
  ).rejects.toMatchObject({
    code: "not-permitted",
  });
});

test("the desk's list can be sorted by wish and total, orders without a wish last", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const late = await anOrder(await aBuyer(), { [sku]: 1 }, { requestedOn: parseDay("2099-05-01")! });
  const whenever = await anOrder(await aBuyer(), { [sku]: 3 });
  const soon = await anOrder(await aBuyer(), { [sku]: 2 }, { requestedOn: parseDay("2099-02-01")! });
  const sorted = async (sort: DeskSort, direction: "asc" | "desc"): Promise<readonly string[]> =>
    (
      await listOrdersForDesk(desk, readDeskFilter(new URLSearchParams("queue=all")), { ...oldest, sort, direction })
    ).rows.map((row) => row.number);
  expect(await sorted("requestedOn", "asc")).toEqual([soon.number, late.number, whenever.number]);
  expect(await sorted("total", "desc")).toEqual([whenever.number, soon.number, late.number]);
});

test("an order at the desk says what holds it, what is free, what can leave and what ending it would mean", async () => {
  const sku = await anOfferedArticle({ price: 1_000, stock: 4 });
  const { orderId } = await anOrder(await aBuyer({ credit: "500.00" }), { [sku]: 6 });
  const view = await getOrderForDesk(desk, orderId);
  expect(view).toMatchObject({
    shippable: [{ units: 4 }],
    credit: { limit: money(50_000, "GBP"), exposure: money(6_000, "GBP"), heldByOrder: money(6_000, "GBP") },
    ending: { lines: 1, units: 6, releasedUnits: 4, value: money(6_000, "GBP") },
    can: { approve: false, hold: true, allocate: false, ship: true, cancel: true, shortClose: false },
  });
  expect((await getOrderForDesk(staffActor("marketing"), orderId)).credit).toBeNull();

  await placeHold(desk, { orderId, reason: "Check the address", shownToDealer: false });
  const held = await getOrderForDesk(desk, orderId);
  expect(held.holds).toMatchObject([
    { kind: "manual", reason: "Check the address", openedBy: { name: desk.name }, canRelease: true, released: null },
  ]);
  expect(held.holds[0]?.holdId satisfies HoldId | undefined).toMatch(/^hld_/);
  expect(held.can).toMatchObject({ hold: true, ship: false, allocate: false, cancel: true });
  expect((await getOrderForDesk(staffActor("sales"), orderId)).can).toEqual({
    approve: false,
    hold: false,
    allocate: false,
    ship: false,
    cancel: false,
    shortClose: false,
  });
});

const oldest: PageRequest<DeskSort> = { page: 1, pageSize: 25, sort: "placedAt", direction: "asc" };
