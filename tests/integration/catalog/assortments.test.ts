import { expect, test } from "vitest";

import { changeAssortmentGrants } from "#app/domain/catalog/change-assortment-grants.server.ts";
import { changeAssortmentItems } from "#app/domain/catalog/change-assortment-items.server.ts";
import { entitlementOf, entitlementWhere } from "#app/domain/catalog/entitlement.server.ts";
import type { AssortmentRule } from "#app/domain/catalog/entitlement.ts";
import { mayBuy } from "#app/domain/catalog/entitlement.ts";
import { createAssortment, removeAssortment, renameAssortment } from "#app/domain/catalog/manage-assortments.server.ts";
import { articlesBySku } from "#app/domain/catalog/queries.server.ts";
import { retireProduct } from "#app/domain/catalog/retire-product.server.ts";
import { newId, type PartnerId, type Sku } from "#app/domain/ids.ts";
import { getPartnerTerms } from "#app/domain/partners/queries.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aCategory, anAssortment, aProduct, grantedTo } from "#tests/factories/catalog.ts";
import { aPartner, aRegion, aTier, staffActor } from "#tests/factories/partners.ts";

const marketing = staffActor("marketing");
const nothing: readonly AssortmentRule[] = [];

async function rangeOf(partnerId: PartnerId): Promise<string[]> {
  const entitlement = await entitlementOf(await getPartnerTerms(partnerId));
  const bySql = await db.variant.findMany({ where: entitlementWhere(entitlement), orderBy: { sku: "asc" } });
  const all = await db.variant.findMany({ orderBy: { sku: "asc" } });
  const articles = await articlesBySku(all.map(({ sku }) => sku as Sku));
  const byRule = [...articles.values()].filter((one) => one.status === "active" && mayBuy(entitlement, one));
  // The rule in code and the rule in the database must agree, always.
  expect(bySql.map(({ sku }) => sku)).toEqual(byRule.map(({ sku }) => sku).toSorted());
  return bySql.map(({ sku }) => sku);
}

test("a partner may buy what its assortments take in, through everyone, tier, region or itself", async () => {
  const [tierId, regionId] = [await aTier(), await aRegion()];
  const { partnerId } = await aPartner({ tierId, regionId });
  await aProduct({ skus: ["ALL", "TIER", "REGION", "OWN", "NOBODY"] });
  const only = (target: string): AssortmentRule[] => [{ effect: "include", scope: "sku", target }];
  await anAssortment({ rules: only("ALL") });
  await anAssortment({ rules: only("TIER"), grants: [{ audience: "tier", audienceId: tierId }] });
  await anAssortment({ rules: only("REGION"), grants: [{ audience: "region", audienceId: regionId }] });
  await anAssortment({ rules: only("OWN"), grants: [grantedTo(partnerId)] });
  await anAssortment({ rules: only("NOBODY"), grants: [grantedTo((await aPartner()).partnerId)] });
  expect(await rangeOf(partnerId)).toEqual(["ALL", "OWN", "REGION", "TIER"]);
  expect(await rangeOf((await aPartner()).partnerId)).toEqual(["ALL"]);
});

test("an exclusion wins over every inclusion, with all that lies below its category", async () => {
  const tools = await aCategory();
  const hammers = await aCategory({ parentId: tools });
  const { productId } = await aProduct({ skus: ["LOOSE"] });
  await aProduct({ skus: ["TOOL"], categoryId: tools });
  await aProduct({ skus: ["HAMMER"], categoryId: hammers });
  const { partnerId } = await aPartner();
  await anAssortment();
  expect(await rangeOf(partnerId)).toEqual(["HAMMER", "LOOSE", "TOOL"]);
  const assortmentId = await anAssortment({ rules: [{ effect: "exclude", scope: "category", target: tools }] });
  expect(await rangeOf(partnerId)).toEqual(["LOOSE"]);
  await changeAssortmentItems(marketing, {
    assortmentId,
    add: [{ effect: "exclude", scope: "product", target: productId }],
    remove: [{ effect: "exclude", scope: "category", target: tools }],
  });
  expect(await rangeOf(partnerId)).toEqual(["HAMMER", "TOOL"]);
});

test("drafts and retired products are in nobody's range", async () => {
  const { partnerId } = await aPartner();
  await anAssortment();
  await aProduct({ skus: ["DRAFT"], draft: true });
  const { productId } = await aProduct({ skus: ["RETIRED"] });
  await retireProduct(marketing, { productId });
  expect(await rangeOf(partnerId)).toEqual([]);
});

test("targets and audiences that do not exist are refused, and nothing is changed", async () => {
  const assortmentId = await anAssortment({ rules: nothing, grants: [] });
  const refused = [
    { rule: { effect: "include", scope: "sku", target: "NOTHING" }, code: "sku-unknown" },
    { rule: { effect: "include", scope: "category", target: newId("cat") }, code: "not-found" },
    { rule: { effect: "include", scope: "product", target: newId("pro") }, code: "not-found" },
  ] as const;
  for (const { rule, code } of refused)
    await expect(changeAssortmentItems(marketing, { assortmentId, add: [rule] })).rejects.toMatchObject({ code });
  const grant = { audience: "tier", audienceId: newId("tie") } as const;
  await expect(changeAssortmentGrants(marketing, { assortmentId, add: [grant] })).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await db.assortmentItem.count()).toBe(0);
  expect(await db.assortmentGrant.count()).toBe(0);
});

test("two people may add at once, also the same thing twice", async () => {
  await aProduct({ skus: ["KW-1"] });
  const assortmentId = await anAssortment({ rules: nothing });
  const add = [{ effect: "include", scope: "sku", target: "KW-1" }] as const;
  await Promise.all([1, 2, 3].map(() => changeAssortmentItems(marketing, { assortmentId, add })));
  expect(await db.assortmentItem.count()).toBe(1);
});

test("an assortment is named, renamed and removed by marketing alone, each in the audit", async () => {
  const assortmentId = await createAssortment(marketing, { code: "SPRING", name: "Spring" });
  await expect(createAssortment(marketing, { code: "SPRING", name: "Again" })).rejects.toMatchObject({
    code: "code-taken",
  });
  await renameAssortment(marketing, { assortmentId, name: "Spring sale" });
  await expect(removeAssortment(staffActor("sales"), { assortmentId })).rejects.toMatchObject({
    code: "not-permitted",
  });
  await removeAssortment(marketing, { assortmentId });
  await expect(removeAssortment(marketing, { assortmentId })).rejects.toMatchObject({ code: "not-found" });
  const actions = await db.auditEntry.findMany({ where: { subjectId: assortmentId }, orderBy: { id: "asc" } });
  expect(actions.map(({ action }) => action)).toEqual([
    "assortment.created",
    "assortment.renamed",
    "assortment.removed",
  ]);
});
