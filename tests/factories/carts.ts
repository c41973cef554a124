import type { PartnerActor } from "#app/domain/access/actor.ts";
import { type CartId, newId, type PriceListId, type Sku, toSku, type WarehouseId } from "#app/domain/ids.ts";
import { addToCart } from "#app/domain/ordering/add-to-cart.server.ts";
import { createCart } from "#app/domain/ordering/create-cart.server.ts";
import { db } from "#app/platform/db.server.ts";

import { aWarehouse, stockOf } from "./inventory.ts";
import { unique } from "./partners.ts";

type ArticleFacts = {
  readonly sku?: string;
  readonly name?: string;
  /** Minor units of GBP on the default list; null leaves it without a price. */
  readonly price?: number | null;
  /** Cheaper from a quantity on. */
  readonly breaks?: Readonly<Record<number, number>>;
  readonly stock?: number;
  readonly minQuantity?: number;
  readonly quantityMultiple?: number;
  readonly maxQuantity?: number;
  readonly backorderAllowed?: boolean;
};

/** An article that everyone may buy, with a price and goods on the shelf: 10.00 GBP and 1,000 pieces unless told. */
export async function anOfferedArticle(facts: ArticleFacts = {}): Promise<Sku> {
  const { sku: text = `SKU-${unique()}`, name, price = 1_000, breaks = {}, stock = 1_000, ...variant } = facts;
  const sku = toSku(text) as Sku;
  const at = new Date();
  const productId = newId("pro");
  await everythingForEveryone();
  await db.product.create({
    data: { id: productId, code: sku, nameEn: name ?? `Product ${sku}`, createdAt: at, updatedAt: at },
  });
  await db.variant.create({ data: { sku, productId, searchTerms: "", ...variant, createdAt: at, updatedAt: at } });
  if (price !== null) {
    await setListPrice(sku, price);
    for (const [minQuantity, unit] of Object.entries(breaks)) await setListPrice(sku, unit, Number(minQuantity));
  }
  await stockOf(sku, stock, { warehouseId: await theWarehouse() });
  return sku;
}

/** The price of an article on the default list, from a quantity on, from this moment on. */
export async function setListPrice(sku: Sku, unitMinor: number, minQuantity = 1): Promise<void> {
  const priceListId = await theDefaultList();
  const key = { priceListId, scope: "sku", target: sku, minQuantity };
  const at = new Date();
  await db.price.upsert({
    where: { priceListId_scope_target_minQuantity: key },
    create: { id: newId("prc"), ...key, unitMinor: BigInt(unitMinor), updatedAt: at },
    update: { unitMinor: BigInt(unitMinor), updatedAt: at },
  });
}

/** Takes an article out of what anyone may buy. */
export async function stopOffering(sku: Sku): Promise<void> {
  await db.variant.update({ where: { sku }, data: { status: "retired" } });
}

/** A cart of the actor's partner with these lines, filled as a member would. */
export async function aCart(
  actor: PartnerActor,
  lines: Readonly<Record<string, number>> = {},
  name = "",
): Promise<CartId> {
  const { cartId } = await createCart(actor, { name });
  for (const [sku, quantity] of Object.entries(lines)) await addToCart(actor, { cartId, sku: sku as Sku, quantity });
  return cartId;
}

/** What a cart holds: quantity by SKU, in the order of its lines. */
export async function cartContents(cartId: CartId): Promise<Record<string, number>> {
  const lines = await db.cartLine.findMany({ where: { cartId }, orderBy: { position: "asc" } });
  return Object.fromEntries(lines.map(({ sku, quantity }) => [sku, quantity]));
}

async function everythingForEveryone(): Promise<void> {
  if ((await db.assortment.count()) > 0) return;
  const at = new Date();
  await db.assortment.create({
    data: {
      id: newId("aso"),
      code: "ALL",
      name: "Everything",
      createdAt: at,
      updatedAt: at,
      items: { create: { effect: "include", scope: "all", target: "*" } },
      grants: { create: { audience: "everyone", audienceId: "*" } },
    },
  });
}

async function theDefaultList(): Promise<PriceListId> {
  const existing = await db.priceList.findUnique({ where: { code: "LIST" }, select: { id: true } });
  if (existing) return existing.id as PriceListId;
  const id = newId("pri");
  const at = new Date();
  const list = { code: "LIST", name: "List prices", currency: "GBP", level: "default", audienceId: "*" };
  await db.priceList.create({ data: { id, ...list, createdAt: at, updatedAt: at } });
  return id;
}

async function theWarehouse(): Promise<WarehouseId> {
  const existing = await db.warehouse.findFirst({ select: { id: true }, orderBy: { id: "asc" } });
  return (existing?.id as WarehouseId | undefined) ?? aWarehouse();
}
