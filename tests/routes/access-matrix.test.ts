import { expect, test, vi } from "vitest";

import { memberRoles, staffRoles } from "#app/domain/access/permissions.ts";
import type { Sku } from "#app/domain/ids.ts";
import { shipOrder } from "#app/domain/ordering/ship-order.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anAccount, sessionCookieOf } from "#tests/factories/access.ts";
import { aCart, anOfferedArticle } from "#tests/factories/carts.ts";
import { anAssortment, aProduct, grantedTo } from "#tests/factories/catalog.ts";
import { aBuyer, anOrder, aShipTo } from "#tests/factories/ordering.ts";
import { aPartner, staffActor } from "#tests/factories/partners.ts";
import { callRoute, routeModule } from "#tests/support/call-route.ts";
import { allRoutes } from "#tests/support/route-table.ts";

// Every URL of routes.ts × every role × another dealer's ids. A new URL is walked by itself; a new kind of :param fails the
// first test until it is told which foreign thing to try.

// Each test asks every URL there is, and the first one loads all their modules.
vi.setConfig({ testTimeout: 120_000 });

/** Stands in everything that belongs to the stranger, and must never reach anybody else's pages. */
const MARK = "STRANGER";

test("every parameter of a URL has a foreign thing to be tried with", async () => {
  const { params } = await aStranger();
  const used = new Set(
    allRoutes.flatMap(({ pattern }) => [...(pattern ?? "").matchAll(/:(\w+)/g)].map(([, name]) => String(name))),
  );
  expect([...used].filter((name) => !(name in params))).toEqual([]);
});

test.each([...memberRoles])(
  "nothing of another dealer reaches a member who is %s, and nothing of it is changed",
  async (role) => {
    const stranger = await aStranger();
    const { partnerId } = await aPartner();
    await aShipTo(partnerId);
    const cookie = await sessionCookieOf(await anAccount({ role, partnerId }));
    const before = await everythingOf(stranger.partnerId);

    expect(await walk(cookie, stranger, ({ body }) => body.includes(MARK))).toEqual([]);
    expect(await everythingOf(stranger.partnerId)).toEqual(before);
  },
);

test.each([...staffRoles])("no URL fails for staff who are %s, and the portal is not theirs", async (role) => {
  const stranger = await aStranger();
  const cookie = await sessionCookieOf(await anAccount({ role }));
  expect(
    await walk(cookie, stranger, ({ status, pattern }) => pattern.startsWith("/portal") && status === 200),
  ).toEqual([]);
});

test("a visitor is let in nowhere but where visitors belong", async () => {
  const stranger = await aStranger();
  const open = /^\/(sign-in|forgot-password|choose-password\/:token|healthz|readyz|resources\/set-(locale|theme))?$/;
  expect(
    await walk(
      "",
      stranger,
      ({ status, pattern, body }) => body.includes(MARK) || (status === 200 && !open.test(pattern)),
    ),
  ).toEqual([]);
});

test("members of a partner are let into no page of the brand's staff", async () => {
  const stranger = await aStranger();
  const cookie = await sessionCookieOf(await anAccount({ role: "owner", partnerId: (await aPartner()).partnerId }));
  expect(await walk(cookie, stranger, ({ status, pattern }) => pattern.startsWith("/staff") && status < 400)).toEqual(
    [],
  );
});

type Stranger = Awaited<ReturnType<typeof aStranger>>;

/** Another dealer with one of everything that a URL can name. */
async function aStranger() {
  const stranger = await aBuyer({ name: `${MARK} Ltd`, code: `${MARK}-1` });
  const { partnerId, actor, shipToId } = stranger;
  await db.address.updateMany({ where: { partnerId }, data: { recipient: `${MARK} goods in`, label: MARK } });
  const { userId } = await anAccount({ role: "buyer", partnerId });
  await db.user.update({ where: { id: userId }, data: { name: `${MARK} buyer` } });

  await anAssortment({ rules: [], grants: [] });
  const sku = await anOfferedArticle({ sku: "COMMON-1", stock: 50 });
  await anAssortment({ rules: [{ effect: "include", scope: "sku", target: sku }] });
  const own = await aProduct({ nameEn: `${MARK} special` });
  await anAssortment({
    rules: [{ effect: "include", scope: "product", target: own.productId }],
    grants: [grantedTo(partnerId)],
  });
  await db.workerHeartbeat.create({ data: { workerId: "test", beatAt: new Date() } });
  const { orderId } = await anOrder(stranger, { [sku]: 2 }, { poNumber: `${MARK}-PO` });
  const shipmentId = await aShipmentOf(orderId);
  const cartId = await aCart(actor, { [sku]: 3 }, `${MARK} cart`);

  return {
    partnerId,
    sku,
    cartId,
    shipToId,
    params: {
      ...(await brandIds(own.productId, sku)),
      partnerId,
      userId,
      orderId,
      shipmentId,
      cartId,
      addressId: shipToId,
      sku,
      token: "x".repeat(43),
    } as Record<string, string>,
  };
}

async function walk(
  cookie: string,
  stranger: Stranger,
  isOffence: (answer: { status: number; body: string; pattern: string }) => boolean,
): Promise<string[]> {
  const offences: string[] = [];
  for (const { file, pattern } of allRoutes) {
    const module = await routeModule(file);
    for (const kind of ["loader", "action"] as const) {
      const handler = module[kind];
      if (!handler || pattern === "/sign-out") continue;
      const answer = await callRoute(handler, {
        request: requestFor(cookie, pattern ?? "/", kind, stranger),
        params: stranger.params,
      });
      if (answer.status >= 500) offences.push(`${kind} of ${file}: ${answer.status} ${answer.body.slice(0, 600)}`);
      else if (pattern !== null && isOffence({ ...answer, pattern }))
        offences.push(`${kind} of ${file}: ${answer.status} ${excerpt(answer.body)}`);
    }
  }
  return offences;
}

function requestFor(cookie: string, pattern: string, kind: "loader" | "action", stranger: Stranger): Request {
  const path = pattern.replaceAll(/:(\w+)\??/g, (_, name: string) => stranger.params[name] ?? "x");
  const url = new URL(path, "http://portal.test");
  const headers = { Cookie: cookie };
  if (kind === "loader") {
    for (const [name, value] of Object.entries({
      ...stranger.params,
      // In another case than the mark: a page may repeat what was searched for.
      q: MARK.toLowerCase(),
      cart: stranger.cartId,
      partner: stranger.partnerId,
    }))
      url.searchParams.append(name, value);
    return new Request(url, { headers });
  }
  return new Request(url, { method: "POST", headers, body: new URLSearchParams(plausibleFields(stranger)) });
}

/** Fields that forms of the portal have, all pointing at the stranger's things. */
function plausibleFields({ sku, cartId, shipToId, params }: Stranger): Record<string, string> {
  return {
    ...params,
    sku,
    cartId,
    shipToId,
    fromCartId: cartId,
    toCartId: cartId,
    targetCartId: cartId,
    quantity: "1",
    version: "1",
    name: "Mallory",
    email: "mallory@example.test",
    role: "viewer",
    status: "disabled",
    reason: "because",
    note: "note",
    label: "label",
    recipient: "Mallory",
    line1: "1 Road",
    city: "Leeds",
    country: "GB",
    kind: "ship_to",
    poNumber: "M-1",
    text: `${sku} 1`,
    price: "1.00",
  };
}

/** Of each kind of the brand's own things, one: what staff URLs name. */
async function brandIds(productId: string, sku: Sku): Promise<Record<string, string>> {
  const { warehouseId } = await db.stockLevel.findFirstOrThrow({ where: { sku }, select: { warehouseId: true } });
  const { id: priceListId } = await db.priceList.findFirstOrThrow({ select: { id: true } });
  const { id: assortmentId } = await db.assortment.findFirstOrThrow({ select: { id: true } });
  const missing = "01K0000000000000000000000A";
  const of = (prefix: string): string => `${prefix}_${missing}`;
  return {
    productId,
    warehouseId,
    priceListId,
    assortmentId,
    categoryId: of("cat"),
    tierId: of("tie"),
    regionId: of("reg"),
    holdId: of("hld"),
    incomingId: of("inc"),
    importRunId: of("imp"),
    eventId: of("evt"),
    mailId: of("mai"),
    priceId: of("prc"),
    attributeCode: "none",
    rendition: "thumb",
  };
}

async function aShipmentOf(orderId: string): Promise<string> {
  const order = await db.salesOrder.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      version: true,
      lines: { select: { id: true, allocations: { select: { warehouseId: true, quantity: true } } } },
    },
  });
  const [line] = order.lines;
  const [allocation] = line?.allocations ?? [];
  if (!line || !allocation) throw new Error("the stranger's order has nothing to ship");
  const { shipmentId } = await shipOrder(staffActor("order_desk"), {
    orderId: orderId as never,
    version: order.version,
    warehouseId: allocation.warehouseId as never,
    lines: [{ lineId: line.id as never, quantity: 1 }],
    carrier: MARK,
  });
  return shipmentId;
}

/** Every row of a partner that its own people could change. */
async function everythingOf(partnerId: string): Promise<unknown> {
  const where = { partnerId };
  return Promise.all([
    db.partner.findUnique({ where: { id: partnerId } }),
    db.address.findMany({ where, orderBy: { id: "asc" } }),
    db.user.findMany({ where, orderBy: { id: "asc" } }),
    db.cart.findMany({ where, include: { lines: { orderBy: { sku: "asc" } } }, orderBy: { id: "asc" } }),
    db.salesOrder.findMany({
      where,
      include: { lines: { orderBy: { id: "asc" } }, holds: true, shipments: true },
      orderBy: { id: "asc" },
    }),
    db.creditEntry.findMany({ where, orderBy: { id: "asc" } }),
  ]);
}

function excerpt(body: string): string {
  const at = Math.max(0, body.indexOf(MARK) - 150);
  return body.slice(at, at + 300);
}
