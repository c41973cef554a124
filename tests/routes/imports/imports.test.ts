import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";

import type { StaffRole } from "#app/domain/access/permissions.ts";
import { newId } from "#app/domain/ids.ts";
import { MAX_UPLOAD_BYTES } from "#app/domain/imports/limits.ts";
import { db } from "#app/platform/db.server.ts";
import { loader as runLoader } from "#app/routes/staff/imports/import.tsx";
import { action as columnsAction, loader as columnsLoader } from "#app/routes/staff/imports/import-columns.tsx";
import { action as confirmAction } from "#app/routes/staff/imports/import-confirm.ts";
import { action as discardAction } from "#app/routes/staff/imports/import-discard.ts";
import { action as newAction } from "#app/routes/staff/imports/import-new.tsx";
import { loader as rejectedLoader } from "#app/routes/staff/imports/import-rejected.ts";
import { loader as listLoader } from "#app/routes/staff/imports/imports.tsx";
import { anAccount, sessionCookieOf } from "#tests/factories/access.ts";
import { fixture, importedHistory } from "#tests/factories/imports.ts";
import { settle } from "#tests/factories/ordering.ts";
import { callRoute } from "#tests/support/call-route.ts";

async function deskCookie(role: StaffRole = "order_desk"): Promise<string> {
  return sessionCookieOf(await anAccount({ role }));
}

const url = "http://portal.test/staff/imports";

function get(cookie: string, query = ""): Request {
  return new Request(`${url}${query}`, { headers: { Cookie: cookie, "Accept-Language": "en" } });
}

function post(cookie: string, body: FormData | URLSearchParams): Request {
  return new Request(url, { method: "POST", headers: { Cookie: cookie, "Accept-Language": "en" }, body });
}

function upload(kind: string, content: string | Uint8Array, name = "file.csv"): FormData {
  const form = new FormData();
  form.set("kind", kind);
  form.set("file", new File([typeof content === "string" ? content : new Uint8Array(content)], name));
  return form;
}

test("a file goes from upload to report: checked first, then imported, its rejects downloaded", async () => {
  const cookie = await deskCookie();
  await importedHistory();
  const content = await readFile(fixture("order_lines.csv"));
  const uploaded = await callRoute(newAction, { request: post(cookie, upload("orders", content)), params: {} });
  expect(uploaded).toMatchObject({
    status: 302,
    location: expect.stringMatching(/^\/staff\/imports\/imp_\w+\/columns$/),
  });
  const params = { importRunId: uploaded.location?.split("/")[3] ?? "" };

  const columns = await callRoute(columnsLoader, { request: get(cookie), params });
  expect(JSON.parse(columns.body)).toMatchObject({ mapping: { number: 0, orderedAt: 1, partnerCode: 2 } });
  const choice = { "columns.number": "0", "columns.orderedAt": "1", "columns.partnerCode": "2", "columns.sku": "4" };
  const lacking = await callRoute(columnsAction, {
    request: post(cookie, new URLSearchParams({ kind: "orders", mode: "check", ...choice })),
    params,
  });
  expect(lacking).toMatchObject({ status: 400, body: expect.stringContaining("columns.quantity") });

  const whole = { ...choice, "columns.name": "5", "columns.quantity": "6", "columns.unitPrice": "7" };
  const checked = await callRoute(columnsAction, {
    request: post(cookie, new URLSearchParams({ kind: "orders", mode: "check", ...whole })),
    params,
  });
  expect(checked).toMatchObject({ status: 302, location: `/staff/imports/${params.importRunId}` });
  await settle();
  const report = await callRoute(runLoader, { request: get(cookie, "?reason=partner-unknown"), params });
  expect(JSON.parse(report.body)).toMatchObject({
    run: { status: "done", dryRun: true, counts: { rowsRead: 14, unchanged: 10, rejected: 4 } },
    rejections: { total: 1, rows: [{ line: 15, reason: "partner-unknown" }] },
  });

  const confirmed = await callRoute(confirmAction, { request: post(cookie, new FormData()), params });
  expect(confirmed.status).toBe(302);
  const again = await callRoute(confirmAction, { request: post(cookie, new FormData()), params });
  expect(again.location).toBe(`/staff/imports/${params.importRunId}`);
  await settle();
  const rejected = await callRoute(rejectedLoader, { request: get(cookie), params });
  expect(rejected.body.split("\r\n")[1]).toContain("POST,POSTAGE,3,18,6,No product has the SKU POST.");
  const list = await callRoute(listLoader, { request: get(cookie, "?kind=orders"), params: {} });
  expect(JSON.parse(list.body)).toMatchObject({ runs: { total: 3 } });
});

describe("a bad file is refused with what is wrong with it, and nothing is kept", () => {
  test.each([
    ["nothing", "", 400, "Choose a file"],
    ["a header only", "sku,name\n", 400, "no rows"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d4948445200000000", "hex"), 415, "png"],
    ["an old workbook", Buffer.from("d0cf11e0a1b11ae1000000000000000000000000", "hex"), 415, "xls"],
    ["bytes", Buffer.alloc(4_000, 1), 415, "cannot be used"],
    ["too much", Buffer.alloc(MAX_UPLOAD_BYTES + 1, 65), 413, "too large"],
  ])("%s", async (_, content, status, words) => {
    const request = post(await deskCookie(), upload("products", content));
    const answer = await callRoute(newAction, { request, params: {} });
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(words);
    expect(await db.importRun.count()).toBe(0);
  });

  test("a kind that there is not, and a form that is none", async () => {
    const cookie = await deskCookie();
    const nonsense = { request: post(cookie, upload("users", "sku\nA")), params: {} };
    expect((await callRoute(newAction, nonsense)).status).toBe(400);
    const plain = { request: post(cookie, new URLSearchParams({ kind: "products" })), params: {} };
    expect((await callRoute(newAction, plain)).status).toBe(415);
  });
});

test("columns that make no sense are refused", async () => {
  const cookie = await deskCookie();
  const { location } = await callRoute(newAction, { request: post(cookie, upload("stock", "a,b\n1,2")), params: {} });
  const params = { importRunId: location?.split("/")[3] ?? "" };
  for (const sku of ["-1", "x", "99", "1e9"]) {
    const fields = { kind: "stock", mode: "import", "columns.sku": sku, "columns.quantity": "1" };
    const answer = await callRoute(columnsAction, { request: post(cookie, new URLSearchParams(fields)), params });
    expect(answer.status).toBe(400);
  }
  expect((await callRoute(discardAction, { request: post(cookie, new FormData()), params })).status).toBe(302);
  expect(await db.importRun.count()).toBe(0);
});

test("only those who may import reach any of it", async () => {
  await importedHistory();
  const [run] = await db.importRun.findMany({ where: { kind: "orders" } });
  const params = { importRunId: run?.id ?? "" };
  const finance = await deskCookie("finance");
  for (const loader of [listLoader, runLoader, columnsLoader, rejectedLoader])
    expect((await callRoute(loader, { request: get(finance), params })).status).toBe(403);
  for (const action of [newAction, columnsAction, confirmAction, discardAction])
    expect((await callRoute(action, { request: post(finance, upload("products", "sku\nA")), params })).status).toBe(
      403,
    );

  const desk = await deskCookie();
  for (const importRunId of [newId("imp"), "imp_nonsense", "1"])
    expect((await callRoute(runLoader, { request: get(desk), params: { importRunId } })).status).toBe(404);
});
