import { db } from "#app/platform/db.server.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import type { CategoryId, ProductId, Sku } from "../ids.ts";
import { nameOf } from "../localized-text.ts";
import { refusal } from "../refusals.ts";
import { canMoveTo, type ProductStatus, type VariantStatus } from "./product.ts";
import type { ProductFilter, ProductSort } from "./product-filter.ts";
import type { ArticleRow, AttributeRow, ProductForStaff, ProductRow } from "./product-view.ts";
import { searchQuery } from "./search-terms.ts";

/** Every product, whatever its status, by name or code unless asked otherwise. */
export async function listProducts(
  actor: Actor,
  filter: ProductFilter,
  page: PageRequest<ProductSort>,
): Promise<Page<ProductRow>> {
  authorize(has(actor, "prices.view"), "prices.view");
  const where = productsMatching(filter);
  const column = { name: "nameEn", code: "code", updated: "updatedAt" } as const;
  const [total, rows] = await Promise.all([
    db.product.count({ where }),
    db.product.findMany({
      where,
      select: {
        id: true,
        code: true,
        nameEn: true,
        nameZhCn: true,
        nameZhTw: true,
        status: true,
        pictureKey: true,
        updatedAt: true,
        category: { select: { nameEn: true, nameZhCn: true, nameZhTw: true } },
        _count: { select: { variants: true } },
      },
      orderBy: [{ [column[page.sort]]: page.direction }, { id: "asc" }],
      ...slice(page),
    }),
  ]);
  return {
    total,
    page: page.page,
    pageSize: page.pageSize,
    rows: rows.map((row) => ({
      productId: row.id as ProductId,
      code: row.code,
      name: nameOf(row),
      category: row.category && nameOf(row.category),
      status: row.status as ProductStatus,
      articles: row._count.variants,
      pictureKey: row.pictureKey,
      updatedAt: row.updatedAt,
    })),
  };
}

/** Everything that is written about a product and its articles. */
export async function getProduct(actor: Actor, productId: ProductId): Promise<ProductForStaff> {
  authorize(has(actor, "prices.view"), "prices.view");
  const row = await db.product.findUnique({
    where: { id: productId },
    include: {
      variants: {
        orderBy: [{ position: "asc" }, { sku: "asc" }],
        include: { attributes: { orderBy: { attributeCode: "asc" } } },
      },
    },
  });
  if (!row) throw refusal("not-found");
  return {
    productId,
    code: row.code,
    categoryId: row.categoryId as CategoryId | null,
    nameEn: row.nameEn,
    nameZhCn: row.nameZhCn,
    nameZhTw: row.nameZhTw,
    descriptionEn: row.descriptionEn,
    descriptionZhCn: row.descriptionZhCn,
    descriptionZhTw: row.descriptionZhTw,
    status: row.status as ProductStatus,
    pictureKey: row.pictureKey,
    version: row.version,
    articles: row.variants.map(asArticleRow),
    can: {
      edit: has(actor, "catalog.edit"),
      publish: has(actor, "catalog.edit") && canMoveTo(row.status as ProductStatus, "active"),
      retire: has(actor, "catalog.edit") && canMoveTo(row.status as ProductStatus, "retired"),
    },
  };
}

/** One article with its product. Throws not-found, also for an article of another product. */
export async function getArticle(
  actor: Actor,
  productId: ProductId,
  sku: Sku,
): Promise<{ readonly product: ProductForStaff; readonly article: ArticleRow }> {
  const product = await getProduct(actor, productId);
  const article = product.articles.find((one) => one.sku === sku);
  if (!article) throw refusal("not-found");
  return { product, article };
}

/** The storage key of a product's own picture, whatever its status. Throws not-found where it has none. */
export async function getProductPictureKey(actor: Actor, productId: ProductId): Promise<string> {
  authorize(has(actor, "prices.view"), "prices.view");
  const product = await db.product.findUnique({ where: { id: productId }, select: { pictureKey: true } });
  if (!product?.pictureKey) throw refusal("not-found");
  return product.pictureKey;
}

/** Every attribute with how many articles have it, in the order in which they are shown. */
export async function listAttributes(actor: Actor): Promise<readonly AttributeRow[]> {
  authorize(has(actor, "prices.view"), "prices.view");
  const rows = await db.attribute.findMany({
    include: { _count: { select: { values: true } } },
    orderBy: [{ position: "asc" }, { code: "asc" }],
  });
  return rows.map(({ _count, ...attribute }) => ({ ...attribute, articles: _count.values }));
}

/** Throws not-found. */
export async function getAttribute(actor: Actor, code: string): Promise<AttributeRow> {
  const attribute = (await listAttributes(actor)).find((one) => one.code === code);
  if (!attribute) throw refusal("not-found");
  return attribute;
}

/** By code or by anything its articles are searched by; a product without articles is found by its code or English name. */
function productsMatching({ text, status, categoryId }: ProductFilter): Prisma.ProductWhereInput {
  const search = searchQuery(text);
  return {
    ...(status && { status }),
    ...(categoryId && { categoryId }),
    ...(search && {
      OR: [
        { variants: { some: { searchTerms: { search: search.anywhere } } } },
        { code: { contains: text } },
        { nameEn: { contains: text } },
      ],
    }),
  };
}

type VariantRow = Prisma.VariantGetPayload<{ include: { attributes: true } }>;

function asArticleRow(row: VariantRow): ArticleRow {
  return {
    sku: row.sku as Sku,
    labelEn: row.labelEn,
    labelZhCn: row.labelZhCn,
    labelZhTw: row.labelZhTw,
    barcode: row.barcode,
    packSize: row.packSize,
    minQuantity: row.minQuantity,
    quantityMultiple: row.quantityMultiple,
    maxQuantity: row.maxQuantity,
    weightGrams: row.weightGrams,
    backorderAllowed: row.backorderAllowed,
    status: row.status as VariantStatus,
    pictureKey: row.pictureKey,
    attributes: row.attributes.map(({ attributeCode, value, labelEn, labelZhCn, labelZhTw }) => ({
      attributeCode,
      value,
      labelEn,
      labelZhCn,
      labelZhTw,
    })),
  };
}
