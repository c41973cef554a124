import { db } from "#app/platform/db.server.ts";

import { authorize, has, type PartnerActor } from "../access/actor.ts";
import { listCategories } from "../catalog/category-queries.server.ts";
import { entitlementOf, entitlementWhere } from "../catalog/entitlement.server.ts";
import { attributeLabel } from "../catalog/product.ts";
import type { ProductId, Sku } from "../ids.ts";
import { type LocalizedText, nameOf } from "../localized-text.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";
import { refusal } from "../refusals.ts";
import { trailTo } from "./category-counts.ts";
import { offerViews, type SmallestOrder } from "./internal/offer-views.server.ts";
import type { ProductArticle, ProductPage } from "./product-page.ts";

/** A product as one partner sees it. Throws not-found where the partner may buy none of it. */
export async function getOfferedProduct(
  actor: PartnerActor,
  terms: PartnerTerms,
  productId: ProductId,
  now = new Date(),
): Promise<ProductPage> {
  authorize(has(actor, "catalog.browse"), "catalog.browse");
  const entitlement = await entitlementOf(terms);
  const [product, categories, attributes] = await Promise.all([
    loadProduct(productId, entitlementWhere(entitlement)),
    listCategories(),
    db.attribute.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }] }),
  ]);
  if (!product || product.variants.length === 0) throw refusal("not-found");

  const offers = await offerViews(terms, product.variants.map(asOrdered), now);
  const articles = offers.flatMap((offer): ProductArticle[] => {
    const variant = product.variants.find(({ sku }) => sku === offer.sku);
    if (!variant) return [];
    const values = Object.fromEntries(variant.attributes.map((row) => [row.attributeCode, attributeLabel(row)]));
    const label = { en: variant.labelEn, "zh-CN": variant.labelZhCn, "zh-TW": variant.labelZhTw };
    return [{ ...offer, label, barcode: variant.barcode, weightGrams: variant.weightGrams, values }];
  });
  return {
    productId,
    code: product.code,
    name: nameOf(product),
    description: product.descriptionEn
      ? { en: product.descriptionEn, "zh-CN": product.descriptionZhCn, "zh-TW": product.descriptionZhTw }
      : null,
    trail: trailTo(categories, product.category?.code ?? null),
    articles,
    attributes: attributes
      .filter(({ code }) => articles.some(({ values }) => values[code]))
      .map((row) => ({ code: row.code, name: nameOf(row), unit: row.unit, common: commonValue(articles, row.code) })),
  };
}

function loadProduct(productId: ProductId, entitled: ReturnType<typeof entitlementWhere>) {
  return db.product.findUnique({
    where: { id: productId },
    select: {
      code: true,
      category: { select: { code: true } },
      nameEn: true,
      nameZhCn: true,
      nameZhTw: true,
      descriptionEn: true,
      descriptionZhCn: true,
      descriptionZhTw: true,
      variants: {
        where: entitled,
        orderBy: [{ position: "asc" }, { sku: "asc" }],
        select: {
          sku: true,
          labelEn: true,
          labelZhCn: true,
          labelZhTw: true,
          barcode: true,
          weightGrams: true,
          minQuantity: true,
          quantityMultiple: true,
          maxQuantity: true,
          attributes: {
            select: { attributeCode: true, value: true, labelEn: true, labelZhCn: true, labelZhTw: true },
          },
        },
      },
    },
  });
}

function asOrdered(variant: Omit<SmallestOrder, "sku"> & { readonly sku: string }): SmallestOrder {
  return { ...variant, sku: variant.sku as Sku };
}

function commonValue(articles: readonly ProductArticle[], code: string): LocalizedText | null {
  const [first, ...rest] = articles.map(({ values }) => values[code]);
  return first && rest.every((value) => value?.en === first.en) ? first : null;
}
