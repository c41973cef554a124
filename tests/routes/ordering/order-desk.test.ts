import { beforeEach, expect, test } from "vitest";

import type { StaffRole } from "#app/domain/access/permissions.ts";
import type { OrderId } from "#app/domain/ids.ts";
import { placeHold } from "#app/domain/ordering/place-hold.server.ts";
import { db } from "#app/platform/db.server.ts";
import { action as release, loader as releasePage } from "#app/routes/staff/orders/hold-release.tsx";
import { action as allocate } from "#app/routes/staff/orders/order-allocate.ts";
import { action as cancel } from "#app/routes/staff/orders/order-cancel.tsx";
import { loader as confirmation } from "#app/routes/staff/orders/order-confirmation.ts";
import { action as hold } from "#app/routes/staff/orders/order-hold.tsx";
import { action as ship } from "#app/routes/staff/orders/order-ship.tsx";
import { loader as orders } from "#app/routes/staff/orders/orders.tsx";
import { loader as exported } from "#app/routes/staff/orders/orders-export.ts";
import { loader as packing } from "#app/routes/staff/orders/packing-list.ts";
import { anAccount, requestBy, sessionCookieOf } from "#tests/factories/access.ts";
import { anOfferedArticle } from "#tests/factories/carts.ts";
import { aBuyer, anOrder, holdsOf, statusOf, unitsOf } from "#tests/factories/ordering.ts";
import { staffActor } from "#tests/factories/partners.ts";
import { callRoute } from "#tests/support/call-route.ts";

let desk: string;

beforeEach(async () => {
  desk = await cookieOf("order_desk");
});

async function cookieOf(role: StaffRole): Promise<string> {
  return sessionCookieOf(await anAccount({ role }));
}

function post(cookie: string, fields: Record<string, string>): Request {
  const headers = { Cookie: cookie, "Accept-Language": "en" };
  return new Request("http://portal.test/staff/orders", { method: "POST", headers, body: new URLSearchParams(fields) });
}

async function shipFields(orderId: OrderId, quantity: string): Promise<Record<string, string>> {
  const order = await db.salesOrder.findUniqueOrThrow({
    where: { id: orderId },
    include: { lines: { include: { allocations: true } } },
  });
  const [line] = order.lines;
  return {
    version: String(order.version),
    warehouseId: line?.allocations[0]?.warehouseId ?? "",
    "lines[0].lineId": line?.id ?? "",
    "lines[0].quantity": quantity,
    carrier: "Northline",
    trackingUrl: "",
  };
}

test("the ship form ships what it says, goes back to the order, and a second press of it is told", async () => {
  const sku = await anOfferedArticle();
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 5 });
  const fields = await shipFields(orderId, "2");
  const params = { orderId };

  const first = await callRoute(ship, { request: post(desk, fields), params });
  expect(first).toMatchObject({ status: 302, location: `/staff/orders/${orderId}` });
  const second = await callRoute(ship, { request: post(desk, fields), params });
  expect(second.status).toBe(409);
  expect(second.body).toContain("Someone changed this meanwhile");
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 5, allocated: 3, shipped: 2 } });
});

test("a ship form with nonsense in it is a 400 that keeps what was typed, and nothing leaves", async () => {
  const sku = await anOfferedArticle();
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 5 });
  const good = await shipFields(orderId, "2");
  const wrong: readonly Record<string, string>[] = [
    { "lines[0].quantity": "-1" },
    { "lines[0].quantity": "two" },
    { "lines[0].lineId": "lin_1" },
    { warehouseId: "' OR 1=1" },
    { version: "" },
    { trackingUrl: "javascript:alert(1)" },
  ];
  for (const field of wrong) {
    const answer = await callRoute(ship, { request: post(desk, { ...good, ...field }), params: { orderId } });
    expect([JSON.stringify(field), answer.status]).toEqual([JSON.stringify(field), 400]);
  }
  expect(await unitsOf(orderId)).toEqual({ [sku]: { ordered: 5, allocated: 5 } });
});

test("a hold is placed and released by its pages; a reason is needed", async () => {
  const sku = await anOfferedArticle();
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 1 });
  const { version } = await db.salesOrder.findUniqueOrThrow({ where: { id: orderId } });
  const fields = { version: String(version), reason: " " };
  expect((await callRoute(hold, { request: post(desk, fields), params: { orderId } })).status).toBe(400);
  const placed = { ...fields, reason: "Check the address", shownToDealer: "on" };
  expect((await callRoute(hold, { request: post(desk, placed), params: { orderId } })).status).toBe(302);
  const { id: holdId, shownToDealer } = await db.orderHold.findFirstOrThrow({ where: { orderId } });
  expect(shownToDealer).toBe(true);

  const params = { orderId, holdId };
  const page = await callRoute(releasePage, { request: requestBy(desk), params });
  expect(JSON.parse(page.body)).toMatchObject({ others: 0, hold: { kind: "manual", reason: "Check the address" } });
  const released = await callRoute(release, { request: post(desk, { reason: "Confirmed" }), params });
  expect(released).toMatchObject({ status: 302, location: `/staff/orders/${orderId}` });
  expect(await statusOf(orderId)).toBe("confirmed");
  expect((await callRoute(releasePage, { request: requestBy(desk), params })).status).toBe(409);
});

test("a credit hold is finance's: the order desk may neither open the page nor send the form", async () => {
  const sku = await anOfferedArticle({ price: 1_000 });
  const { orderId } = await anOrder(await aBuyer({ credit: "1.00" }), { [sku]: 1 });
  const { id: holdId } = await db.orderHold.findFirstOrThrow({ where: { orderId } });
  const params = { orderId, holdId };
  const fields = { reason: "Good customer", overrideUpTo: "10.00" };
  expect((await callRoute(releasePage, { request: requestBy(desk), params })).status).toBe(403);
  expect((await callRoute(release, { request: post(desk, fields), params })).status).toBe(403);

  const finance = await cookieOf("finance");
  const refused = await callRoute(release, { request: post(finance, { reason: "Again" }), params });
  expect(refused.status).toBe(409);
  expect(refused.body).toContain("exceeded by 9.00 GBP");
  const tooMuch = await callRoute(release, { request: post(finance, { ...fields, overrideUpTo: "1,5" }), params });
  expect(tooMuch.status).toBe(400);
  expect((await callRoute(release, { request: post(finance, fields), params })).status).toBe(302);
  expect(await holdsOf(orderId)).toEqual([]);
});

test("buttons that cannot do what they say answer with a toast, not an error page", async () => {
  const sku = await anOfferedArticle({ stock: 1 });
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 2 });
  const { version } = await db.salesOrder.findUniqueOrThrow({ where: { id: orderId } });
  const answer = await callRoute(allocate, { request: post(desk, { version: String(version) }), params: { orderId } });
  expect(answer).toMatchObject({ status: 302, location: `/staff/orders/${orderId}` });
});

test("cancelling says why it cannot, above the form", async () => {
  const sku = await anOfferedArticle();
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 5 });
  await callRoute(ship, { request: post(desk, await shipFields(orderId, "1")), params: { orderId } });
  const { version } = await db.salesOrder.findUniqueOrThrow({ where: { id: orderId } });
  const fields = { version: String(version), reason: "Dealer called" };
  const answer = await callRoute(cancel, { request: post(desk, fields), params: { orderId } });
  expect(answer.status).toBe(409);
  expect(answer.body).toContain("Part of the order has shipped");
});

test("the list and its file show the same orders, and formulas in names are harmless", async () => {
  const sku = await anOfferedArticle();
  const held = await anOrder(await aBuyer({ name: "=HYPERLINK(1)" }), { [sku]: 1 }, { poNumber: "PO-1" });
  await anOrder(await aBuyer(), { [sku]: 1 });
  await placeHold(staffActor(), { orderId: held.orderId, reason: "x", shownToDealer: false });
  const list = await callRoute(orders, { request: requestBy(desk, "/staff/orders"), params: {} });
  expect(JSON.parse(list.body).rows.map(({ number }: { number: string }) => number)).toEqual([held.number]);
  const { body } = await callRoute(exported, { request: requestBy(desk, "/staff/orders/export.csv"), params: {} });
  const [, row, ...others] = body.trim().split("\n");
  expect(others).toEqual([]);
  expect(row).toContain(`${held.number},PO-1,'=HYPERLINK(1)`);
});

test("documents are PDFs of orders that were confirmed and of shipments that are the order's", async () => {
  const sku = await anOfferedArticle();
  const { orderId } = await anOrder(await aBuyer(), { [sku]: 2 });
  const pdf = await confirmation({ request: requestBy(desk), params: { orderId }, context: {} as never });
  expect(pdf.headers.get("Content-Type")).toBe("application/pdf");
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");

  await callRoute(ship, { request: post(desk, await shipFields(orderId, "2")), params: { orderId } });
  const { id: shipmentId } = await db.shipment.findFirstOrThrow();
  const list = await packing({ request: requestBy(desk), params: { orderId, shipmentId }, context: {} as never });
  expect(list.headers.get("Content-Disposition")).toMatch(/filename="SH-\d+\.pdf"/);

  const held = await anOrder(await aBuyer({ credit: null }), { [sku]: 1 });
  const params = { orderId: held.orderId, shipmentId };
  expect((await callRoute(confirmation, { request: requestBy(desk), params })).status).toBe(404);
  expect((await callRoute(packing, { request: requestBy(desk), params })).status).toBe(404);
});
