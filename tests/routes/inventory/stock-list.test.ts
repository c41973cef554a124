import { describe, expect, test } from "vitest";
import { db } from "#app/platform/db.server.ts";
import { loader as listLoader } from "#app/routes/staff/inventory/stock.tsx";
import { loader as exportLoader } from "#app/routes/staff/inventory/stock-export.ts";
import { anAccount, requestBy, sessionCookieOf } from "#tests/factories/access.ts";
import { anArticle, aWarehouse, incomingOf, stockOf } from "#tests/factories/inventory.ts";
import { callRoute } from "#tests/support/call-route.ts";

type Listed = { rows: { sku: string; available: number; exception: string | null }[]; total: number; counts: object };

async function list(query = ""): Promise<Listed> {
  const cookie = await sessionCookieOf(await anAccount({ role: "sales" }));
  const answer = await callRoute(listLoader, {
    request: requestBy(cookie, `/staff/inventory/stock${query}`),
    params: {},
  });
  expect(answer.status).toBe(200);
  return JSON.parse(answer.body) as Listed;
}

async function file(query = ""): Promise<string[]> {
  const cookie = await sessionCookieOf(await anAccount({ role: "sales" }));
  const request = requestBy(cookie, `/staff/inventory/stock.csv${query}`);
  const answer = await callRoute(exportLoader, { request, params: {} });
  return answer.body.replace("\uFEFF", "").trim().split("\r\n");
}

/** One article of each kind: well stocked, over-promised, below its safety stock, with nothing free. */
async function everyKind() {
  const [here, there] = [await aWarehouse({ code: "HERE" }), await aWarehouse({ code: "THERE", position: 1 })];
  const [fine, over, low, none] = [
    await anArticle("A-FINE"),
    await anArticle("B-OVER"),
    await anArticle("C-LOW"),
    await anArticle("D-NONE"),
  ];
  await stockOf(fine, 30, { warehouseId: here });
  await stockOf(fine, 12, { warehouseId: there });
  await stockOf(over, 5, { warehouseId: here });
  await db.stockLevel.updateMany({ where: { sku: over }, data: { allocated: 8 } });
  await stockOf(low, 5, { warehouseId: here, safety: 9 });
  await stockOf(low, 100, { warehouseId: there });
  await incomingOf(none, 40, { warehouseId: there, dueOn: "2027-01-05" });
  return { here, there };
}

describe("the stock list", () => {
  test("shows every article, also one that was never stocked, and counts what is wrong", async () => {
    await everyKind();
    const { rows, total, counts } = await list();
    expect(rows.map(({ sku, available, exception }) => [sku, available, exception])).toEqual([
      ["A-FINE", 42, null],
      ["B-OVER", -3, "over_promised"],
      ["C-LOW", 96, "below_safety"],
      ["D-NONE", 0, "none_free"],
    ]);
    expect(total).toBe(4);
    expect(counts).toEqual({ all: 4, over_promised: 1, below_safety: 2, none_free: 2 });
  });

  test("is narrowed by exception, warehouse and words, and sorted", async () => {
    const { there } = await everyKind();
    expect((await list("?show=over_promised")).rows.map(({ sku }) => sku)).toEqual(["B-OVER"]);
    expect((await list("?q=fine")).rows.map(({ sku }) => sku)).toEqual(["A-FINE"]);
    expect((await list("?q=100%25")).total).toBe(0);
    expect((await list("?sort=-available")).rows.map(({ sku }) => sku)).toEqual([
      "C-LOW",
      "A-FINE",
      "D-NONE",
      "B-OVER",
    ]);
    expect((await list(`?warehouse=${there}`)).rows.map(({ available }) => available)).toEqual([12, 0, 100, 0]);
  });

  test("asked nonsense it shows everything", async () => {
    await everyKind();
    expect((await list("?show=all-of-it&warehouse=war_1&sort=colour&page=-3&pageSize=7")).total).toBe(4);
  });

  test("the file has exactly what the page shows, all pages of it", async () => {
    await everyKind();
    expect(await file("?sort=-available&show=none_free")).toEqual([
      "SKU,Name,Available: Warehouse HERE,Available: Warehouse THERE,On hand,Allocated,Safety stock,Available,Incoming,Due,Exception",
      "D-NONE,Product D-NONE,,,0,0,0,0,40,2027-01-05,None free",
      "B-OVER,Product B-OVER,-3,,5,8,0,-3,0,,Over-promised",
    ]);
  });
});
