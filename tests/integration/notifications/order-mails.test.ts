import { beforeEach, expect, test } from "vitest";

import type { MemberActor } from "#app/domain/access/actor.ts";
import type { MemberRole } from "#app/domain/access/permissions.ts";
import type { OrderId, OrderLineId, WarehouseId } from "#app/domain/ids.ts";
import { declineOrder } from "#app/domain/ordering/decline-order.server.ts";
import { placeHold } from "#app/domain/ordering/place-hold.server.ts";
import { shipOrder } from "#app/domain/ordering/ship-order.server.ts";
import { shortCloseOrder } from "#app/domain/ordering/short-close-order.server.ts";
import { db } from "#app/platform/db.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { anAccount } from "#tests/factories/access.ts";
import { anOfferedArticle } from "#tests/factories/carts.ts";
import { incomingOf } from "#tests/factories/inventory.ts";
import { aBuyer, anOrder, type Buyer, settle } from "#tests/factories/ordering.ts";
import { memberActor, staffActor } from "#tests/factories/partners.ts";

const desk = staffActor("order_desk");
let buyer: Buyer;

beforeEach(async () => {
  const partner = await aBuyer();
  buyer = { ...partner, actor: await aMember(partner, "buyer", "zh-CN") };
});

async function aMember(
  { partnerId }: Pick<Buyer, "partnerId">,
  role: MemberRole,
  locale: Locale,
): Promise<MemberActor> {
  const { userId, email, name } = await anAccount({ role, partnerId });
  await db.user.update({ where: { id: userId }, data: { locale } });
  return { ...memberActor(partnerId, role), userId, email, name };
}

async function mails(): Promise<readonly { to: string; subject: string; text: string }[]> {
  await settle();
  const rows = await db.mailMessage.findMany({ orderBy: { id: "asc" } });
  return rows.map(({ recipient, subject, text }) => ({ to: recipient, subject, text }));
}

async function ship(orderId: OrderId, quantity: number): Promise<void> {
  const { version } = await db.salesOrder.findUniqueOrThrow({ where: { id: orderId } });
  const line = await db.orderLine.findFirstOrThrow({ where: { orderId }, include: { allocations: true } });
  const warehouseId = line.allocations[0]?.warehouseId as WarehouseId;
  const lines = [{ lineId: line.id as OrderLineId, quantity }];
  await shipOrder(desk, { orderId, version, warehouseId, lines, carrier: "Northline", trackingNumber: "NL-42" });
}

test("a confirmed order is told once, to who placed it, in their language", async () => {
  const { number } = await anOrder(buyer, { [await anOfferedArticle({ stock: 1 })]: 3 }, { poNumber: "PO-9" });
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ to: buyer.actor.email, subject: `订单 ${number} 已确认` });
  expect(mail?.text).toContain("PO-9");
  expect(mail?.text).toContain("2 件为缺货预订");
  expect(mail?.text).toContain("/portal/orders/ord_");
});

test("an order that is held first is told as received, and nothing of why", async () => {
  const poor = await aBuyer({ credit: "1.00" });
  const actor = await aMember(poor, "buyer", "en");
  const { number } = await anOrder({ ...poor, actor }, { [await anOfferedArticle()]: 3 });
  const sent = await mails();
  expect(sent.map(({ subject }) => subject)).toEqual([`We have received order ${number}`]);
  expect(sent[0]?.text).not.toMatch(/credit|limit/i);
});

test("a hold of a confirmed order is told without the desk's reason", async () => {
  const { orderId, number } = await anOrder(buyer, { [await anOfferedArticle()]: 1 });
  await mails();
  await placeHold(desk, { orderId, reason: "Suspicious", shownToDealer: false });
  const sent = await mails();
  expect(sent.at(-1)?.subject).toBe(`订单 ${number} 已挂起`);
  expect(sent.map(({ text }) => text).join()).not.toContain("Suspicious");
});

test("each shipment is told with its tracking, and the end of the rest", async () => {
  const { orderId, number } = await anOrder(buyer, { [await anOfferedArticle()]: 5 });
  await ship(orderId, 2);
  await mails();
  await shortCloseOrder(desk, { orderId, reason: "Discontinued" });
  const [, shipped, closed] = await mails();
  expect(shipped?.subject).toMatch(new RegExp(`^订单 ${number}：SH-\\d+ 已发货$`));
  expect(shipped?.text).toContain("NL-42");
  expect(shipped?.text).toContain("2 件货物");
  expect(closed?.subject).toBe(`订单 ${number} 已结案`);
});

test("an approval is asked of the colleagues who may give it, and a refusal told to who asked", async () => {
  const approver = await aMember(buyer, "approver", "zh-TW");
  await aMember(buyer, "viewer", "en");
  const { actor, partnerId } = buyer;
  await db.buyerLimit.create({ data: { userId: actor.userId, partnerId, perOrderMinor: 1, updatedAt: new Date() } });
  const { orderId, number } = await anOrder(buyer, { [await anOfferedArticle()]: 1 });
  const [asked, ...others] = await mails();
  expect(others).toEqual([]);
  expect(asked).toMatchObject({ to: approver.email, subject: `訂單 ${number} 待您核准` });

  await declineOrder(approver, { orderId, reason: "太多了" });
  const [, declined] = await mails();
  expect(declined).toMatchObject({ to: actor.email, subject: `订单 ${number} 未获批准` });
  expect(declined?.text).toContain("太多了");
});

test("new dates of back-ordered goods are told with their days", async () => {
  const sku = await anOfferedArticle({ stock: 0 });
  await anOrder(buyer, { [sku]: 4 });
  await mails();
  const warehouseId = (await db.warehouse.findFirstOrThrow()).id as WarehouseId;
  await incomingOf(sku, 10, { warehouseId, dueOn: "2099-05-01" });
  const sent = await mails();
  expect(sent.at(-1)?.text).toContain(`${sku} × 4: 2099年5月1日`);
});

test("what staff ordered for the partner is told to its owners; an event read twice sends one mail", async () => {
  const owner = await aMember(buyer, "owner", "en");
  const actor = { ...desk, partnerId: buyer.partnerId, onBehalf: true as const, permissions: buyer.actor.permissions };
  const { number } = await anOrder({ ...buyer, actor }, { [await anOfferedArticle()]: 1 });
  expect(await mails()).toMatchObject([{ to: owner.email, subject: `Order ${number} is confirmed` }]);
  await db.reactionRun.deleteMany();
  await db.outboxEvent.updateMany({ data: { status: "queued", leasedUntil: null } });
  expect(await mails()).toHaveLength(1);
});
