import { db } from "#app/platform/db.server.ts";
import { type Page, type PageRequest, slice } from "#app/platform/paging.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import type { AssortmentId, CategoryId, PartnerId, ProductId, Sku } from "../ids.ts";
import { type LocalizedText, nameOf } from "../localized-text.ts";
import { type AudienceOption, audienceNames, listAudiences } from "../partners/audiences.server.ts";
import { findPartnerIdByCode, getPartnerTerms } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import { articleName } from "./article.ts";
import type { AssortmentAudience } from "./assortment.ts";
import { listCategories } from "./category-queries.server.ts";
import { entitlementOf, entitlementWhere } from "./entitlement.server.ts";
import type { AssortmentRule } from "./entitlement.ts";
import { targetNames } from "./price-list-queries.server.ts";

export type AssortmentRow = {
  readonly assortmentId: AssortmentId;
  readonly code: string;
  readonly name: string;
  readonly rules: number;
  readonly grants: number;
  readonly updatedAt: Date;
};

/** Every assortment, by name. */
export async function listAssortments(actor: Actor): Promise<readonly AssortmentRow[]> {
  authorize(has(actor, "prices.view"), "prices.view");
  const rows = await db.assortment.findMany({
    select: { id: true, code: true, name: true, updatedAt: true, _count: { select: { items: true, grants: true } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, code, name, updatedAt, _count }) => ({
    assortmentId: id as AssortmentId,
    code,
    name,
    updatedAt,
    rules: _count.items,
    grants: _count.grants,
  }));
}

export type AssortmentForStaff = {
  readonly assortmentId: AssortmentId;
  readonly code: string;
  readonly name: string;
  readonly rules: Page<AssortmentRule & { readonly name: LocalizedText | null }>;
  readonly grants: readonly GrantRow[];
};

export type GrantRow = {
  readonly audience: AssortmentAudience;
  readonly audienceId: string;
  /** The partner, tier or region; null for everyone. */
  readonly who: AudienceOption | null;
};

/** What is in an assortment, a page of it, and who gets it. Throws not-found. */
export async function getAssortment(
  actor: Actor,
  assortmentId: AssortmentId,
  page: Pick<PageRequest, "page" | "pageSize">,
): Promise<AssortmentForStaff> {
  authorize(has(actor, "prices.view"), "prices.view");
  const assortment = await db.assortment.findUnique({
    where: { id: assortmentId },
    include: { grants: { orderBy: [{ audience: "asc" }, { audienceId: "asc" }] }, _count: { select: { items: true } } },
  });
  if (!assortment) throw refusal("not-found");
  const items = await db.assortmentItem.findMany({
    where: { assortmentId },
    orderBy: [{ effect: "asc" }, { scope: "asc" }, { target: "asc" }],
    ...slice(page),
  });
  const [names, who] = await Promise.all([
    targetNames(items),
    audienceNames(assortment.grants.map(({ audienceId }) => audienceId)),
  ]);
  return {
    assortmentId,
    code: assortment.code,
    name: assortment.name,
    rules: {
      total: assortment._count.items,
      page: page.page,
      pageSize: page.pageSize,
      rows: items.map(({ effect, scope, target }) => ({
        ...({ effect, scope, target } as AssortmentRule),
        name: names.get(target) ?? null,
      })),
    },
    grants: assortment.grants.map(({ audience, audienceId }) => ({
      audience: audience as AssortmentAudience,
      audienceId,
      who: who.get(audienceId) ?? null,
    })),
  };
}

export type AssortmentPage = {
  readonly assortment: AssortmentForStaff;
  readonly audiences: { readonly tiers: readonly AudienceOption[]; readonly regions: readonly AudienceOption[] };
  readonly categories: readonly { readonly id: CategoryId; readonly name: LocalizedText }[];
  readonly can: { readonly edit: boolean };
};

/** One assortment with what can be chosen to change it. */
export async function getAssortmentPage(
  actor: Actor,
  assortmentId: AssortmentId,
  page: Pick<PageRequest, "page" | "pageSize">,
): Promise<AssortmentPage> {
  const [assortment, audiences, categories] = await Promise.all([
    getAssortment(actor, assortmentId, page),
    listAudiences(),
    listCategories(),
  ]);
  return {
    assortment,
    audiences,
    categories: categories.map(({ id, name }) => ({ id, name })),
    can: { edit: has(actor, "catalog.edit") },
  };
}

/** `previewRange` of the partner with a code; null where nobody has it. */
export async function findRange(
  actor: Actor,
  code: string,
  page: Pick<PageRequest, "page" | "pageSize">,
): Promise<RangePreview | null> {
  authorize(has(actor, "prices.view"), "prices.view");
  const partnerId = code === "" ? null : await findPartnerIdByCode(code);
  return partnerId && previewRange(actor, partnerId, page);
}

export type RangePreview = {
  readonly partner: { readonly code: string; readonly name: string };
  readonly page: Page<{ readonly sku: Sku; readonly productId: ProductId; readonly name: LocalizedText }>;
};

/** What a partner may buy: how many articles, and a page of them by SKU. */
export async function previewRange(
  actor: Actor,
  partnerId: PartnerId,
  page: Pick<PageRequest, "page" | "pageSize">,
): Promise<RangePreview> {
  authorize(has(actor, "prices.view"), "prices.view");
  const terms = await getPartnerTerms(partnerId);
  const where = entitlementWhere(await entitlementOf(terms));
  const [total, rows] = await Promise.all([
    db.variant.count({ where }),
    db.variant.findMany({
      where,
      select: {
        sku: true,
        productId: true,
        labelEn: true,
        labelZhCn: true,
        labelZhTw: true,
        product: { select: { nameEn: true, nameZhCn: true, nameZhTw: true } },
      },
      orderBy: { sku: "asc" },
      ...slice(page),
    }),
  ]);
  return {
    partner: { code: terms.code, name: terms.name },
    page: {
      total,
      page: page.page,
      pageSize: page.pageSize,
      rows: rows.map((row) => ({
        sku: row.sku as Sku,
        productId: row.productId as ProductId,
        name: articleName(nameOf(row.product), { en: row.labelEn, "zh-CN": row.labelZhCn, "zh-TW": row.labelZhTw }),
      })),
    },
  };
}
