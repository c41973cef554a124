import { expect, test } from "vitest";

import { fieldsOf, missingFields, recogniseColumns } from "#app/domain/imports/fields.ts";
import { type ImportKind, importKinds } from "#app/domain/imports/import-run.ts";

test.each<[ImportKind, string[], object]>([
  ["products", ["sku", "name", "list_price", "typical_quantity"], { sku: 0, nameEn: 1, listPrice: 2 }],
  ["partners", ["customer_id", "country", "first_ordered_at"], { code: 0, country: 1, firstOrderedOn: 2 }],
  [
    "orders",
    ["order_no", "ordered_at", "customer_id", "country", "sku", "description", "quantity", "unit_price"],
    { number: 0, orderedAt: 1, partnerCode: 2, sku: 4, name: 5, quantity: 6, unitPrice: 7 },
  ],
  [
    "orders",
    ["订单号", "下单时间", "客户编号", "货号", "数量", "单价（元）"],
    { number: 0, orderedAt: 1, partnerCode: 2 },
  ],
  ["partners", ["經銷商編號", "國家", "公司名稱"], { code: 0, country: 1, name: 2 }],
  ["prices", ["貨號", "單價", "起訂量"], { sku: 0, price: 1, minQuantity: 2 }],
  ["stock", ["Article No.", "Warehouse", "On hand"], { sku: 0, warehouse: 1, quantity: 2 }],
])("the columns of %s files are known by their names: %j", (kind, header, mapping) => {
  expect(recogniseColumns(kind, header)).toMatchObject(mapping);
  expect(missingFields(kind, recogniseColumns(kind, header))).toEqual([]);
});

test("what a kind cannot do without is named", () => {
  expect(missingFields("orders", recogniseColumns("orders", ["sku", "quantity"]))).toEqual([
    "number",
    "orderedAt",
    "partnerCode",
    "unitPrice",
  ]);
  for (const kind of importKinds) expect(fieldsOf(kind).some(({ required }) => required)).toBe(true);
});
