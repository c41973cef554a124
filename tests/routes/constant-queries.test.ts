import { expect, test } from "vitest";

import type { PartnerActor } from "#app/domain/access/actor.ts";
import { emit } from "#app/domain/emit.server.ts";
import { newId, type PartnerId, type Sku } from "#app/domain/ids.ts";
import { db, inTransaction } from "#app/platform/db.server.ts";
import { queueMail } from "#app/platform/mailer.server.ts";
import { anAccount, sessionCookieOf } from "#tests/factories/access.ts";
import { aCart, anOfferedArticle } from "#tests/factories/carts.ts";
import { aCategory, anAssortment, aPriceList, unitPrice } from "#tests/factories/catalog.ts";
import { aWarehouse, incomingOf } from "#tests/factories/inventory.ts";
import { aBuyer, anOrder, aShipTo } from "#tests/factories/ordering.ts";
import { aPartner, aRegion, aTier } from "#tests/factories/partners.ts";
import { callRoute, routeModule } from "#tests/support/call-route.ts";
import { countQueries } from "#tests/support/count-queries.ts";
import { allRoutes } from "#tests/support/route-table.ts";

// Every page is asked with a little in the database and with five times as much: it may not ask the database more often.

test("no page asks the database more often when its lists grow", { timeout: 120_000 }, async () => {
  const buyer = await aBuyer({ role: "owner" });
  const owner = await anAccount({ role: "owner", partnerId: buyer.partnerId });
  const asOwner = { ...buyer, actor: { ...buyer.actor, userId: owner.userId } };
  const few = await grow(asOwner, 3);
  const cookies = {
    portal: await sessionCookieOf(owner),
    staff: await sessionCookieOf(await anAccount({ role: "admin" })),
  };
  const whose = { partnerId: buyer.partnerId, userId: owner.userId };

  await countAll(cookies, { ...few, ...whose }); // The first time, settings and the like are read that stay known.
  const before = await countAll(cookies, { ...few, ...whose });
  const many = await grow(asOwner, 15);
  const after = await countAll(cookies, { ...many, ...whose });

  // Twelve more rows of everything: a statement per row would show. A few more may come from settings that are read again
  // after some seconds, and from a page that has a new kind of thing to ask about.
  const grown = Object.keys(before).filter((page) => (after[page] ?? 0) > (before[page] ?? 0) + 3);
  expect(grown.map((page) => `${page}: ${before[page]} → ${after[page]}`)).toEqual([]);
  expect(Object.keys(before).length).toBeGreaterThan(20);
});

type Things = { readonly orderId: string; readonly cartId: string; readonly productId: string; readonly sku: string };

async function countAll(
  cookies: { portal: string; staff: string },
  params: Record<string, string>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { file, pattern } of allRoutes) {
    const { loader } = await routeModule(file);
    if (!loader || pattern === null || /stream/.test(pattern)) continue;
    const path = pattern.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? "x");
    const headers = { Cookie: pattern.startsWith("/staff") ? cookies.staff : cookies.portal };
    const request = new Request(new URL(`${path}?pageSize=100&q=`, "http://portal.test"), { headers });
    let status = 0;
    const queries = await countQueries(async () => {
      ({ status } = await callRoute(loader, { request, params }));
    });
    if (status === 200) counts[pattern] = queries;
  }
  return counts;
}

/** `times` more of everything that a page lists, and an order and a cart with that many lines. */
async function grow(
  buyer: {
    readonly actor: PartnerActor;
    readonly partnerId: PartnerId;
    readonly shipToId: Awaited<ReturnType<typeof aShipTo>>;
  },
  times: number,
): Promise<Things> {
  const now = new Date();
  const lines: Record<string, number> = {};
  for (let index = 0; index < times; index++) lines[await anOfferedArticle()] = 2;
  const skus = Object.keys(lines);
  const { orderId } = await anOrder(buyer, lines, { poNumber: "GROWN" });
  for (let index = 0; index < times; index++) {
    await anOrder(buyer, { [String(skus[index])]: 1 });
    await aPartner({ tierId: await aTier(), regionId: await aRegion() });
    await aShipTo(buyer.partnerId);
    await anAccount({ role: "buyer", partnerId: buyer.partnerId });
    await anAccount({ role: "sales" });
    await aCart(buyer.actor, { [String(skus[index])]: 1 }, `Cart ${skus[index]}`);
    await aCategory();
    await aPriceList({ level: "partner", audienceId: buyer.partnerId, rows: [unitPrice(String(skus[index]), 900)] });
    await anAssortment();
    await incomingOf(String(skus[index]) as Sku, 5, { warehouseId: await aWarehouse(), dueOn: "2031-01-01" });
    await inTransaction(async (tx) => {
      const id = newId("mai");
      await queueMail(tx, { to: "a@example.test", subject: id, text: "", html: "", idempotencyKey: id }, now);
      await emit(tx, "order.completed", { orderId, partnerId: buyer.partnerId }, now);
    });
  }
  const cartId = await aCart(buyer.actor, lines, `Big cart ${times}`);
  const { productId } = await db.variant.findUniqueOrThrow({
    where: { sku: String(skus[0]) },
    select: { productId: true },
  });
  return { orderId, cartId, productId, sku: String(skus[0]) };
}
