import { expect, test } from "vitest";

import { addQuickOrderRows } from "#app/domain/ordering/add-quick-order-rows.server.ts";
import { db } from "#app/platform/db.server.ts";
import { writeXlsx } from "#app/platform/tabular/write-table.server.ts";
import { action as pasteAction } from "#app/routes/portal/quick-order/quick-order-paste.tsx";
import { loader as rejectsLoader } from "#app/routes/portal/quick-order/quick-order-rejects.ts";
import { action as rowAction } from "#app/routes/portal/quick-order/quick-order-row.ts";
import { action as uploadAction } from "#app/routes/portal/quick-order/quick-order-upload.tsx";
import { anAccount, requestBy, sessionCookieOf } from "#tests/factories/access.ts";
import { anOfferedArticle } from "#tests/factories/carts.ts";
import { aPartner, memberActor } from "#tests/factories/partners.ts";
import { callRoute } from "#tests/support/call-route.ts";

async function aSignedInBuyer() {
  const { partnerId } = await aPartner();
  const account = await anAccount({ role: "buyer", partnerId });
  return {
    actor: { ...memberActor(partnerId, "buyer"), userId: account.userId },
    cookie: await sessionCookieOf(account),
  };
}

function post(cookie: string, body: FormData | URLSearchParams): Request {
  const headers = { Cookie: cookie, "Accept-Language": "en" };
  return new Request("http://portal.test/portal/quick-order", { method: "POST", headers, body });
}

function upload(cookie: string, bytes: Uint8Array, name: string) {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(bytes)], name));
  return callRoute(uploadAction, { request: post(cookie, form), params: {} });
}

test("a CSV and a workbook both come onto the pad", async () => {
  const { cookie } = await aSignedInBuyer();
  expect(await upload(cookie, Buffer.from("SKU;Menge\nKW-1;5\n"), "a.csv")).toMatchObject({
    status: 302,
    location: "/portal/quick-order",
  });
  const workbook = await writeXlsx(
    [
      ["SKU", "Qty"],
      ["KW-2", 7],
    ],
    { sheetName: "Order" },
  );
  expect(await upload(cookie, workbook, "b.xlsx")).toMatchObject({ status: 302 });
  expect(await db.quickOrderRow.findMany({ orderBy: { rowNo: "asc" } })).toMatchObject([
    { rowNo: 1, skuText: "KW-1", quantityText: "5" },
    { rowNo: 2, skuText: "KW-2", quantityText: "7" },
  ]);
});

test("what is no list is refused on the page with the reason and its status, and nothing comes onto the pad", async () => {
  const { cookie } = await aSignedInBuyer();
  const pdf = await upload(cookie, Buffer.from("%PDF-1.7"), "list.csv");
  expect(pdf.status).toBe(415);
  expect(JSON.parse(pdf.body)).toEqual({ refused: expect.stringMatching(/\w+/) });
  expect((await upload(cookie, Buffer.alloc(3_000_000, "KW-1,1\n"), "big.csv")).status).toBe(413);
  expect((await upload(cookie, Buffer.from("sku,qty\n"), "empty.csv")).status).toBe(400);
  expect((await upload(cookie, Buffer.from("PK\u0003\u0004broken"), "broken.xlsx")).status).toBe(400);
  const none = await callRoute(uploadAction, { request: post(cookie, new FormData()), params: {} });
  expect(none.status).toBe(400);
  const plain = await callRoute(uploadAction, {
    request: post(cookie, new URLSearchParams({ file: "x" })),
    params: {},
  });
  expect(plain.status).toBe(415);
  expect(await db.quickOrderRow.count()).toBe(0);
});

test("a paste that does not fit stays in its box with the reason", async () => {
  const { actor, cookie } = await aSignedInBuyer();
  const row = { skuText: "KW-1", quantityText: "1", fileLine: null };
  await addQuickOrderRows(actor, { rows: Array.from({ length: 499 }, () => row) });
  const text = "KW-2\t1\nKW-3\t1";
  const answer = await callRoute(pasteAction, { request: post(cookie, new URLSearchParams({ text })), params: {} });
  expect(answer.status).toBe(409);
  expect(JSON.parse(answer.body)).toMatchObject({ initialValue: { text }, error: { "": [expect.any(String)] } });
  expect(await db.quickOrderRow.count()).toBe(499);
});

test("rejects are a CSV in the reader's language that runs no formula and can be uploaded again", async () => {
  const { actor, cookie } = await aSignedInBuyer();
  await anOfferedArticle({ sku: "KW-1001" });
  const rows = [
    { skuText: "KW 1001", quantityText: "3", fileLine: 2 },
    { skuText: "=HYPERLINK(1)", quantityText: "1", fileLine: 3 },
    { skuText: "KW-1001", quantityText: "5", fileLine: 4 },
  ];
  await addQuickOrderRows(actor, { rows });
  const request = requestBy(cookie, "/portal/quick-order/rejects.csv");
  request.headers.set("Accept-Language", "zh-CN");
  const { status, body } = await callRoute(rejectsLoader, { request, params: {} });
  expect(status).toBe(200);
  const lines = body.replace("\uFEFF", "").trim().split("\r\n");
  expect(lines[0]).toBe("SKU,数量,问题,建议,行号");
  expect(lines[1]).toMatch(/^KW 1001,3,.+,KW-1001,2$/);
  expect(lines[2]).toMatch(/^'=HYPERLINK\(1\),/);
  expect(lines).toHaveLength(3);
  expect(await upload(cookie, Buffer.from(body), "rejects.csv")).toMatchObject({ status: 302 });
});

test("a row of the pad that is not there, or is none, changes nothing", async () => {
  const { cookie } = await aSignedInBuyer();
  const mend = (fields: Record<string, string>) =>
    callRoute(rowAction, { request: post(cookie, new URLSearchParams(fields)), params: {} });
  expect((await mend({ rowNo: "7", quantity: "1" })).status).toBeLessThan(500);
  expect((await mend({ rowNo: "x" })).status).toBe(400);
  expect((await mend({ rowNo: "1", sku: "x".repeat(500) })).status).toBe(400);
});
