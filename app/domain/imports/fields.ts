import { type ColumnSpec, matchColumns } from "#app/platform/tabular/columns.ts";

import type { ImportKind } from "./import-run.ts";

const sku = {
  required: true,
  names: [
    ...["article", "article no", "article number", "item", "item no", "item number", "item code", "part number"],
    ...["stock code", "货号", "商品编号", "产品编号", "物料编码", "料号", "品号"],
    ...["貨號", "商品編號", "產品編號", "物料編號", "料號", "品號"],
  ],
};

const partnerCode = {
  required: true,
  names: [
    ...["customer id", "customer no", "customer number", "customer code", "customer", "dealer id", "dealer code"],
    ...["dealer", "partner code", "partner", "account", "account no", "account number", "client id"],
    ...["客户编号", "客户代码", "经销商编号", "客戶編號", "客戶代碼", "經銷商編號"],
  ],
};

const unitPriceNames = ["price", "unit price", "net price", "单价", "价格", "單價", "價格"];
const minQuantityNames = [
  "min qty",
  "minimum",
  "minimum quantity",
  "moq",
  "最小起订量",
  "起订量",
  "最小訂購量",
  "起訂量",
];

/** What each kind of file may tell, and the column names by which it is known; `matchColumns` folds their spelling. */
export const importFields = {
  products: {
    sku,
    nameEn: {
      names: [
        ...["name", "name en", "product name", "item name", "title", "english name"],
        ...["名称", "品名", "商品名称", "产品名称", "英文名称", "名稱", "商品名稱", "產品名稱", "英文名稱"],
      ],
    },
    nameZhCn: { names: ["name zh", "chinese name", "中文名称", "简体名称", "简体中文名称", "簡體名稱"] },
    nameZhTw: { names: ["中文名稱", "繁体名称", "繁體名稱", "繁體中文名稱"] },
    listPrice: { names: ["rrp", "msrp", "目录价", "标价", "定价", "目錄價", "標價", "定價", ...unitPriceNames] },
    productCode: { names: ["product", "parent sku", "style", "产品组", "款号", "產品組", "款號"] },
    labelEn: { names: ["label", "variant", "size", "规格", "規格"] },
    labelZhCn: { names: ["中文规格"] },
    labelZhTw: { names: ["中文規格"] },
    category: { names: ["category code", "product group", "类别", "分类", "品类", "類別", "分類", "品類"] },
    barcode: { names: ["ean", "gtin", "upc", "条码", "条形码", "條碼", "國際條碼"] },
    packSize: { names: ["pack", "units per pack", "装箱数", "包装数", "每包数量", "裝箱數", "包裝數", "每包數量"] },
    minQuantity: { names: minQuantityNames },
    quantityMultiple: { names: ["multiple", "order multiple", "订购倍数", "倍数", "訂購倍數", "倍數"] },
    maxQuantity: { names: ["max qty", "maximum", "maximum quantity", "最大订购量", "最大訂購量"] },
    weightGrams: { names: ["weight", "weight g", "重量", "克重", "重量克"] },
    backorderAllowed: {
      names: ["backorder", "back-order", "允许缺货预订", "可缺货预订", "允許缺貨預訂", "可缺貨預訂"],
    },
    descriptionEn: { names: ["description", "long description", "描述", "说明", "商品描述", "說明"] },
    descriptionZhCn: { names: ["中文描述", "中文说明"] },
    descriptionZhTw: { names: ["中文說明"] },
  },
  partners: {
    code: partnerCode,
    name: {
      names: [
        ...["customer name", "dealer name", "company", "company name"],
        ...["客户名称", "经销商名称", "公司名称", "名称", "客戶名稱", "經銷商名稱", "公司名稱", "名稱"],
      ],
    },
    country: { required: true, names: ["country code", "国家", "国别", "国家地区", "國家", "國別", "國家地區"] },
    email: { names: ["e-mail", "mail", "邮箱", "电子邮箱", "郵箱", "電子郵件", "電子信箱"] },
    firstOrderedOn: {
      names: [
        ...["first ordered at", "first order", "first order date", "customer since"],
        ...["首次订货日期", "首单日期", "首次訂購日期", "首單日期"],
      ],
    },
  },
  orders: {
    number: {
      required: true,
      names: [
        ...["order no", "order number", "order id", "order", "invoice", "invoice no", "invoice number", "document no"],
        ...["订单号", "订单编号", "单号", "訂單號", "訂單編號", "單號"],
      ],
    },
    orderedAt: {
      required: true,
      names: [
        ...["order date", "ordered on", "date", "invoice date"],
        ...["下单时间", "订单日期", "日期", "下單時間", "訂單日期"],
      ],
    },
    partnerCode,
    sku,
    name: { names: ["description", "product name", "item name", "品名", "商品名称", "描述", "商品名稱", "說明"] },
    quantity: { required: true, names: ["qty", "pieces", "units", "数量", "件数", "數量", "件數"] },
    unitPrice: { required: true, names: unitPriceNames },
  },
  prices: {
    sku,
    price: { required: true, names: ["list price", "目录价", "目錄價", ...unitPriceNames] },
    minQuantity: { names: ["from quantity", "quantity", "qty", ...minQuantityNames] },
    priceList: { names: ["list", "price list code", "价目表", "价格表", "價目表", "價格表"] },
  },
  stock: {
    sku,
    quantity: {
      required: true,
      names: [
        "on hand",
        "stock",
        "qty",
        "库存",
        "现有库存",
        "库存数量",
        "数量",
        "庫存",
        "現有庫存",
        "庫存數量",
        "數量",
      ],
    },
    warehouse: { names: ["warehouse code", "location", "site", "仓库", "仓库编号", "倉庫", "倉庫編號"] },
  },
} as const satisfies Record<ImportKind, ColumnSpec<string>>;

export type FieldOf<Kind extends ImportKind> = keyof (typeof importFields)[Kind] & string;

/** A field of any kind. */
export type ImportField = { [Kind in ImportKind]: FieldOf<Kind> }[ImportKind];

/** The column (0-based) of each field that has one. */
export type ImportMapping = { readonly [Field in ImportField]?: number };

export function fieldsOf(kind: ImportKind): readonly { readonly field: ImportField; readonly required: boolean }[] {
  const spec = specOf(kind);
  return (Object.keys(spec) as ImportField[]).map((field) => ({ field, required: spec[field]?.required ?? false }));
}

/** The columns that are known by their names. */
export function recogniseColumns(kind: ImportKind, header: readonly string[]): ImportMapping {
  return matchColumns(header, specOf(kind) as ColumnSpec<ImportField>).mapping;
}

/** Required fields that have no column. */
export function missingFields(kind: ImportKind, mapping: ImportMapping): readonly ImportField[] {
  return fieldsOf(kind)
    .filter(({ field, required }) => required && mapping[field] === undefined)
    .map(({ field }) => field);
}

function specOf(kind: ImportKind): Partial<ColumnSpec<ImportField>> {
  return importFields[kind];
}
