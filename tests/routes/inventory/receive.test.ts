import { beforeEach, describe, expect, test } from "vitest";
import { newId, type Sku, type WarehouseId } from "#app/domain/ids.ts";
import { paths } from "#app/paths.ts";
import { action } from "#app/routes/staff/inventory/receive.tsx";
import { anAccount, sessionCookieOf } from "#tests/factories/access.ts";
import { anArticle, aWarehouse, levelOf } from "#tests/factories/inventory.ts";
import { callRoute } from "#tests/support/call-route.ts";

let cookie: string;
let warehouseId: WarehouseId;
let sku: Sku;

beforeEach(async () => {
  cookie = await sessionCookieOf(await anAccount({ role: "order_desk" }));
  [warehouseId, sku] = [await aWarehouse(), await anArticle("RECEIVED-1")];
});

function receive(fields: Record<string, string>, operationId: string = newId("sto")) {
  const body = new URLSearchParams({ operationId, warehouseId, ...fields });
  const request = new Request("http://portal.test/staff/inventory/receive", {
    method: "POST",
    headers: { Cookie: cookie, "Accept-Language": "en" },
    body,
  });
  return callRoute(action, { request, params: {} });
}

describe("a receipt", () => {
  test("takes typed rows and pasted lines in together and leads to an empty form", async () => {
    const pasted = await anArticle("PASTED-1");
    const answer = await receive({
      "rows[0].sku": " received-1 ",
      "rows[0].quantity": "5",
      "rows[1].sku": "",
      "rows[1].quantity": "",
      pasted: "SKU\tQty\nPASTED-1\t7\n",
    });
    expect(answer).toMatchObject({ status: 302, location: paths.staff.receive() });
    expect((await levelOf(sku, warehouseId)).onHand).toBe(5);
    expect((await levelOf(pasted, warehouseId)).onHand).toBe(7);
  });

  test("sent twice is taken in once", async () => {
    const operationId = newId("sto");
    const fields = { "rows[0].sku": sku, "rows[0].quantity": "5" };
    await Promise.all([receive(fields, operationId), receive(fields, operationId)]);
    expect((await levelOf(sku, warehouseId)).onHand).toBe(5);
  });

  test.each([
    ["a pasted line without a number", { pasted: "RECEIVED-1 12\nRECEIVED-1 dozen" }, "2: RECEIVED-1 dozen"],
    ["a row without a quantity", { "rows[0].sku": "RECEIVED-1" }, "inventory.errors.quantity"],
    ["a row without a SKU", { "rows[0].quantity": "4" }, "inventory.errors.sku"],
    ["nothing at all", {}, "inventory.errors.noLines"],
    ["more than 500 lines", { pasted: "RECEIVED-1 1\n".repeat(501) }, "inventory.errors.tooManyLines"],
    ["a quantity that is no number", { "rows[0].sku": "RECEIVED-1", "rows[0].quantity": "many" }, "number"],
  ])("with %s is refused with what is wrong, and nothing is taken in", async (_, fields, said) => {
    const answer = await receive(fields as Record<string, string>);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(said);
    expect((await levelOf(sku, warehouseId)).onHand).toBe(0);
  });

  test("of articles nobody knows names them, and keeps what was typed", async () => {
    const answer = await receive({ pasted: "RECEIVED-1 5\nTYPO-1 2" });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain("TYPO-1");
    expect(answer.body).toContain("RECEIVED-1 5\\nTYPO-1 2");
    expect((await levelOf(sku, warehouseId)).onHand).toBe(0);
  });
});
