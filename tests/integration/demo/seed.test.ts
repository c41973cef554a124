import mysql from "mysql2/promise";
import { beforeAll, describe, expect, test } from "vitest";

import { findDemoAccounts } from "#app/domain/access/demo-accounts.server.ts";
import { signIn } from "#app/domain/access/sign-in.server.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { offersFor } from "#app/domain/storefront/offers.server.ts";
import { db } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { openFile } from "#app/platform/storage.server.ts";
import { skuOf } from "#prisma/demo/catalogue/ids.ts";
import { dealerByCode } from "#prisma/demo/partners/partners.ts";
import { seedDemo } from "#prisma/seed.ts";
import { deleteAllRows } from "#scripts/database/rows.mjs";
import { ordersThatDoNotAddUp } from "#tests/factories/ordering.ts";

const now = new Date("2026-03-18T13:00:00Z");

// Every test begins with an empty database: the demo is seeded once, what it holds is asked once, and the tests read the
// answers.
let found: Awaited<ReturnType<typeof askEverything>>;

beforeAll(async () => {
  const connection = await mysql.createConnection({ uri: env.DATABASE_URL, multipleStatements: true });
  await deleteAllRows(connection);
  await connection.end();
  await seedDemo(now);
  found = await askEverything();
}, 240_000);

describe("a seeded database", () => {
  test("adds up: orders, allocations, shipments and holds", () => {
    expect(found.ordersThatDoNotAddUp).toEqual([]);
  });

  test("has stock levels that are the sum of their movements", () => {
    expect(found.levelsThatDoNotAddUp).toEqual([]);
  });

  test("has credit accounts that are the sum of their entries", () => {
    expect(found.accountsThatDoNotAddUp).toEqual([]);
  });

  test("holds the demo's range, dealers and people", () => {
    expect(found.counts.categories).toBe(12);
    expect(found.counts.articles).toBeGreaterThan(400);
    expect(found.counts.partners).toBe(40);
    expect(found.counts.warehouses).toBe(3);
    expect(found.counts.orders).toBeGreaterThan(2_200);
  });

  test("has an order of every kind on the order desk", () => {
    expect(Object.keys(found.statuses).toSorted()).toEqual([
      "cancelled",
      "completed",
      "confirmed",
      "declined",
      "on_hold",
      "partially_shipped",
      "pending_approval",
      "shipped",
      "short_closed",
    ]);
    expect(found.openHolds).toEqual(["credit", "manual", "price"]);
    expect(found.backordered).toBeGreaterThan(0);
    expect(found.skippedLines).toBeGreaterThan(0);
  });

  test("numbers orders as they came", () => {
    expect(found.numbersOutOfOrder).toEqual([]);
  });

  test("knows every SKU and price list that its orders name", () => {
    expect(found.strayLines).toEqual([]);
  });

  test("starts quietly: no event waits, no mail was written", () => {
    expect(found.waitingEvents).toBe(0);
    expect(found.mails).toBe(0);
  });

  test("shows a picture of every article", () => {
    expect(found.articlesWithoutPicture).toBe(0);
    expect(found.picture.contentType).toBe("image/webp");
  });

  test("lets everyone it names sign in", () => {
    expect(found.demo?.accounts.length).toBeGreaterThan(15);
    expect(found.demo?.password.length).toBeGreaterThanOrEqual(10);
    expect(found.signedIn).toBe(found.demo?.accounts.length);
  });

  test("sells to a dealer at its contract, by quantity", () => {
    expect(found.offer?.price).toMatchObject({ ok: true, reason: { level: "contract", minQuantity: 100 } });
  });

  test("is not seeded again", () => {
    expect(found.secondSeeding).toMatch(/not empty/);
  });
});

async function askEverything() {
  const statuses = await db.salesOrder.groupBy({ by: ["status"], _count: true });
  const holds = await db.orderHold.findMany({
    where: { releasedAt: null },
    select: { kind: true },
    distinct: ["kind"],
  });
  const picture = await db.product.findFirstOrThrow({ select: { pictureKey: true } });
  const demo = await findDemoAccounts();
  return {
    ordersThatDoNotAddUp: await ordersThatDoNotAddUp(),
    levelsThatDoNotAddUp: await db.$queryRaw<unknown[]>`
      SELECT l.sku, l.warehouseId FROM StockLevel l
      LEFT JOIN (SELECT sku, warehouseId, SUM(onHandDelta) AS onHand, SUM(allocatedDelta) AS allocated
        FROM StockMovement GROUP BY sku, warehouseId) m ON m.sku = l.sku AND m.warehouseId = l.warehouseId
      WHERE l.onHand <> COALESCE(m.onHand, 0) OR l.allocated <> COALESCE(m.allocated, 0) OR l.onHand < 0 OR l.allocated < 0`,
    accountsThatDoNotAddUp: await db.$queryRaw<unknown[]>`
      SELECT a.partnerId FROM CreditAccount a WHERE a.exposureMinor <>
        (SELECT SUM(e.amountMinor) FROM CreditEntry e WHERE e.partnerId = a.partnerId)`,
    counts: {
      categories: await db.category.count(),
      articles: await db.variant.count(),
      partners: await db.partner.count(),
      warehouses: await db.warehouse.count(),
      orders: await db.salesOrder.count(),
    },
    statuses: Object.fromEntries(statuses.map(({ status, _count }) => [status, _count])),
    openHolds: holds.map(({ kind }) => kind).toSorted(),
    backordered: await db.orderLine.count({ where: { backordered: { gt: 0 } } }),
    skippedLines: (await db.$queryRaw<unknown[]>`SELECT id FROM OrderLine WHERE skipReason IS NOT NULL`).length,
    numbersOutOfOrder: await db.$queryRaw<unknown[]>`
      SELECT number FROM (SELECT number, submittedAt, LAG(submittedAt) OVER (ORDER BY number) AS earlier FROM SalesOrder) o
      WHERE o.earlier > o.submittedAt`,
    strayLines: await db.$queryRaw<unknown[]>`
      SELECT l.id FROM OrderLine l LEFT JOIN Variant v ON v.sku = l.sku LEFT JOIN PriceList p ON p.id = l.priceListId
      WHERE v.sku IS NULL OR p.id IS NULL`,
    waitingEvents: await db.outboxEvent.count({ where: { status: { not: "done" } } }),
    mails: await db.mailMessage.count(),
    articlesWithoutPicture: await db.variant.count({ where: { pictureKey: null, product: { pictureKey: null } } }),
    picture: await openFile(`${picture.pictureKey}/medium.webp`),
    demo,
    signedIn: await countSignIns(demo?.accounts.map(({ email }) => email) ?? [], demo?.password ?? ""),
    offer: await contractOffer(),
    secondSeeding: await seedDemo(now).catch((error: Error) => error.message),
  };
}

async function countSignIns(emails: readonly string[], password: string): Promise<number> {
  let signedIn = 0;
  for (const email of emails) {
    const request = new Request("http://portal.test/sign-in", { method: "POST" });
    const { cookie } = await signIn(request, { email, password }, { ip: `192.0.2.${signedIn + 1}` }, now);
    if (cookie) signedIn += 1;
  }
  return signedIn;
}

async function contractOffer() {
  const sku = skuOf({ sku: "SW200-125" });
  const terms = await getPartnerTerms(dealerByCode("K-1001").id);
  return (await offersFor(terms, [{ sku, quantity: 100 }], now)).get(sku);
}
