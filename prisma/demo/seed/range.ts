import type { PoolConnection } from "mysql2/promise";

import { searchTerms } from "#app/domain/catalog/search-terms.ts";
import { addDays, type Day, dayToColumn } from "#app/platform/dates.ts";

import { type AttributeDefinition, attributes } from "../catalogue/attributes.ts";
import { articles, categories, type DemoArticle, type DemoProduct, products } from "../catalogue/catalogue.ts";
import { categoryId, productId } from "../catalogue/ids.ts";
import { labelOf } from "../catalogue/variants.ts";
import { randomFrom } from "../random.ts";
import type { Words } from "../words.ts";
import { insertRows, type Row } from "./bulk.ts";
import { nameColumns } from "./organisations.ts";
import type { PictureKeys } from "./pictures.ts";

/** What is sold and how it looks: categories, products, their articles and attributes. */
export async function insertRange(
  connection: PoolConnection,
  { today, pictures }: { readonly today: Day; readonly pictures: PictureKeys },
): Promise<void> {
  await insertRows(
    connection,
    "Category",
    categories.map(({ code, name }, position) => ({ id: categoryId(code), code, ...nameColumns(name), position })),
  );
  await insertRows(
    connection,
    "Product",
    products.map((product) => ({
      id: productId(product.code),
      code: product.code,
      categoryId: categoryId(product.category),
      ...nameColumns(product.name),
      descriptionEn: product.description.en,
      descriptionZhCn: product.description["zh-CN"],
      descriptionZhTw: product.description["zh-TW"],
      pictureKey: pictures.ofProduct(product),
      ...sinceOf(product, today),
    })),
  );
  await insertRows(
    connection,
    "Variant",
    products.flatMap((product) =>
      product.articles.map((article, position) => ({
        ...variantRow(product, article),
        position,
        pictureKey: pictures.ofArticle(product, article),
        ...sinceOf(product, today),
      })),
    ),
  );
  await insertAttributes(connection);
}

/** Some products are old acquaintances, some came this spring. */
function sinceOf({ code }: DemoProduct, today: Day): { readonly createdAt: Date; readonly updatedAt: Date } {
  const day = addDays(today, -randomFrom(`since ${code}`).between(15, 1_400));
  return { createdAt: dayToColumn(day), updatedAt: dayToColumn(day) };
}

function variantRow(product: DemoProduct, article: DemoArticle): Row {
  const { sku, label, barcode, packSize, minQuantity, quantityMultiple, weightGrams, backorderAllowed } = article;
  return {
    sku,
    productId: productId(product.code),
    labelEn: label.en,
    labelZhCn: label["zh-CN"] || null,
    labelZhTw: label["zh-TW"] || null,
    barcode,
    packSize,
    minQuantity,
    quantityMultiple,
    weightGrams,
    backorderAllowed,
    searchTerms: searchTerms({
      codes: [sku, product.code, barcode],
      names: [...inAll(product.name), ...inAll(label)],
      texts: inAll(product.description),
    }),
  };
}

/** Attributes with nearly as many values as articles: good to read, no help in finding. */
const tellApart: ReadonlySet<string> = new Set(["size", "range"]);

async function insertAttributes(connection: PoolConnection): Promise<void> {
  const definitions = Object.entries<AttributeDefinition>(attributes);
  await insertRows(
    connection,
    "Attribute",
    definitions.map(([code, definition], position) => ({
      code,
      ...nameColumns(definition.name),
      unit: definition.type === "number" ? definition.unit : null,
      filterable: !tellApart.has(code),
      position,
    })),
  );
  await insertRows(
    connection,
    "VariantAttribute",
    articles.flatMap(({ sku, attributes: values }) =>
      Object.entries(values).map(([code, value]) => ({
        sku,
        attributeCode: code,
        value: String(value),
        ...valueWords(code as keyof typeof attributes, value),
      })),
    ),
  );
}

// A value that is a word of a language has one in each; numbers and sizes are shown as they are.
function valueWords(code: keyof typeof attributes, value: string | number | boolean): Row {
  const definition: AttributeDefinition = attributes[code];
  const yesNo: Words =
    value === true ? { en: "Yes", "zh-CN": "是", "zh-TW": "是" } : { en: "No", "zh-CN": "否", "zh-TW": "否" };
  const text =
    definition.type === "yes-no" ? yesNo : definition.type === "option" ? labelOf(code, value as never) : null;
  return { labelEn: text?.en ?? null, labelZhCn: text?.["zh-CN"] ?? null, labelZhTw: text?.["zh-TW"] ?? null };
}

function inAll(text: Words): readonly string[] {
  return [text.en, text["zh-CN"], text["zh-TW"]];
}
