import type { AssortmentGrant } from "#app/domain/catalog/assortment.ts";
import { changeAssortmentGrants } from "#app/domain/catalog/change-assortment-grants.server.ts";
import { changeAssortmentItems } from "#app/domain/catalog/change-assortment-items.server.ts";
import { createPriceList } from "#app/domain/catalog/create-price-list.server.ts";
import { createProduct } from "#app/domain/catalog/create-product.server.ts";
import type { AssortmentRule } from "#app/domain/catalog/entitlement.ts";
import { createAssortment } from "#app/domain/catalog/manage-assortments.server.ts";
import { createCategory } from "#app/domain/catalog/manage-categories.server.ts";
import type { PriceRow } from "#app/domain/catalog/price-list.ts";
import { type AttributeValue, type NewVariant, type ProductFacts, plainVariant } from "#app/domain/catalog/product.ts";
import { publishProduct } from "#app/domain/catalog/publish-product.server.ts";
import type { PriceLevel } from "#app/domain/catalog/resolve-price.ts";
import { setPrices } from "#app/domain/catalog/set-prices.server.ts";
import {
  type AssortmentId,
  type CategoryId,
  type PartnerId,
  type PriceListId,
  type ProductId,
  type Sku,
  toSku,
} from "#app/domain/ids.ts";
import { parseDay } from "#app/platform/dates.ts";

import { staffActor, unique } from "./partners.ts";

/** A SKU from text, for tests that spell them out. */
export function sku(text: string): Sku {
  const parsed = toSku(text);
  if (!parsed) throw new Error(`${text} is no SKU`);
  return parsed;
}

export function productFacts(facts: Partial<ProductFacts> = {}): ProductFacts {
  const number = unique();
  return {
    code: `PROD-${number}`,
    categoryId: null,
    nameEn: `Product ${number}`,
    nameZhCn: null,
    nameZhTw: null,
    descriptionEn: null,
    descriptionZhCn: null,
    descriptionZhTw: null,
    ...facts,
  };
}

export function variantFacts({
  sku: text,
  ...facts
}: Partial<Omit<NewVariant, "sku">> & { sku?: string } = {}): NewVariant {
  return { ...plainVariant(sku(text ?? `SKU-${unique()}`)), ...facts };
}

export function attributeValue(attributeCode: string, value: string): AttributeValue {
  return { attributeCode, value, labelEn: null, labelZhCn: null, labelZhTw: null };
}

/** A product on sale, with one article per SKU given (or one of its own), as marketing would publish it. */
export async function aProduct(
  facts: Partial<ProductFacts> & {
    readonly skus?: readonly string[];
    readonly variants?: readonly NewVariant[];
    readonly draft?: boolean;
  } = {},
): Promise<{ readonly productId: ProductId; readonly skus: readonly Sku[] }> {
  const {
    skus = [`SKU-${unique()}`],
    variants = skus.map((text) => variantFacts({ sku: text })),
    draft,
    ...rest
  } = facts;
  const productId = await createProduct(staffActor(), { ...productFacts(rest), variants });
  if (!draft) await publishProduct(staffActor(), { productId });
  return { productId, skus: variants.map((variant) => variant.sku) };
}

export function aCategory(facts: { readonly code?: string; readonly parentId?: CategoryId } = {}): Promise<CategoryId> {
  const code = facts.code ?? `CAT-${unique()}`;
  const names = { nameEn: `Category ${code}`, nameZhCn: null, nameZhTw: null };
  return createCategory(staffActor(), { code, parentId: facts.parentId ?? null, ...names, position: 0 });
}

/** An assortment of these rules, granted to everyone unless told otherwise. Without rules it takes everything in. */
export async function anAssortment(
  facts: { readonly rules?: readonly AssortmentRule[]; readonly grants?: readonly AssortmentGrant[] } = {},
): Promise<AssortmentId> {
  const code = `ASSORTMENT-${unique()}`;
  const {
    rules = [{ effect: "include", scope: "all", target: "*" }],
    grants = [{ audience: "everyone", audienceId: "*" }],
  } = facts;
  const assortmentId = await createAssortment(staffActor(), { code, name: code });
  await changeAssortmentItems(staffActor(), { assortmentId, add: rules });
  await changeAssortmentGrants(staffActor(), { assortmentId, add: grants });
  return assortmentId;
}

/** A price list with these rows; unit prices in minor units. */
export async function aPriceList(
  facts: {
    readonly code?: string;
    readonly currency?: string;
    readonly level?: PriceLevel;
    readonly audienceId?: string;
    readonly startsOn?: string;
    readonly endsOn?: string;
    readonly rows?: readonly PriceRow[];
  } = {},
): Promise<PriceListId> {
  const code = facts.code ?? `LIST-${unique()}`;
  const priceListId = await createPriceList(staffActor(), {
    code,
    name: code,
    currency: facts.currency ?? "GBP",
    level: facts.level ?? "default",
    audienceId: facts.audienceId ?? "*",
    priority: 0,
    startsOn: facts.startsOn ? parseDay(facts.startsOn) : null,
    endsOn: facts.endsOn ? parseDay(facts.endsOn) : null,
  });
  if (facts.rows) await setPrices(staffActor(), { priceListId, version: 1, set: facts.rows });
  return priceListId;
}

export function unitPrice(target: string, unitMinor: number, minQuantity = 1): PriceRow {
  return { scope: "sku", target, minQuantity, unitMinor, discountBp: null };
}

export function discount(scope: PriceRow["scope"], target: string, discountBp: number): PriceRow {
  return { scope, target, minQuantity: 1, unitMinor: null, discountBp };
}

export function grantedTo(partnerId: PartnerId): AssortmentGrant {
  return { audience: "partner", audienceId: partnerId };
}
