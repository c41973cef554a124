import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";

import type { PartnerActor } from "#app/domain/access/actor.ts";
import { findActor } from "#app/domain/access/require-actor.server.ts";
import { signOut } from "#app/domain/access/sign-out.server.ts";
import { isStillSignedIn } from "#app/domain/access/still-signed-in.server.ts";
import type { LiveStock } from "#app/domain/storefront/live-stock.ts";
import { mayStillFollow, streamStock } from "#app/domain/storefront/stream-stock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anAccount, requestBy, sessionCookieOf } from "#tests/factories/access.ts";
import { anAssortment, aProduct, sku } from "#tests/factories/catalog.ts";
import { aWarehouse, stockOf } from "#tests/factories/inventory.ts";
import { aPartner, memberActor } from "#tests/factories/partners.ts";

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition() && waited < 10_000; waited += 50) await sleep(50);
  expect(condition()).toBe(true);
}

test("a change of stock reaches those who follow it, as their policy shows it, and nobody who may not buy it", async () => {
  await aProduct({ skus: ["KW-1", "SECRET"] });
  await anAssortment({
    rules: [
      { effect: "include", scope: "all", target: "*" },
      { effect: "exclude", scope: "sku", target: "SECRET" },
    ],
  });
  const warehouseId = await aWarehouse();
  const followers = { exact: await follower("exact"), yes_no: await follower("yes_no") };
  await stockOf(sku("KW-1"), 12, { warehouseId });
  await stockOf(sku("SECRET"), 12, { warehouseId });

  await until(() => followers.exact.heard.length > 0 && followers.yes_no.heard.length > 0);
  await sleep(1_500);
  expect(followers.exact.heard).toMatchObject([{ sku: "KW-1", stock: { kind: "exact", quantity: 12 } }]);
  expect(followers.yes_no.heard).toMatchObject([{ sku: "KW-1", stock: { kind: "yes_no", inStock: true } }]);

  followers.exact.stop();
  await stockOf(sku("KW-1"), 5, { warehouseId });
  await sleep(1_500);
  expect(followers.exact.heard).toHaveLength(1);
  followers.yes_no.stop();
});

async function follower(stockDisplay: "exact" | "yes_no"): Promise<{ heard: LiveStock[]; stop: () => void }> {
  const actor = memberActor((await aPartner({ stockDisplay })).partnerId, "viewer");
  const heard: LiveStock[] = [];
  const stop = streamStock(actor, [sku("KW-1"), sku("SECRET"), sku("UNKNOWN")], (stock) => heard.push(stock));
  return { heard, stop };
}

test("a stream may go on until its person signs out, is disabled, or the partner may no longer browse", async () => {
  const { partnerId } = await aPartner();
  const account = await anAccount({ role: "viewer", partnerId });
  const request = requestBy(await sessionCookieOf(account));
  const actor = (await findActor(request)) as PartnerActor;
  expect(await mayStillFollow(request, actor)).toBe(true);

  await db.partner.update({ where: { id: partnerId }, data: { standing: "suspended" } });
  expect(await mayStillFollow(request, actor)).toBe(false);
  await db.partner.update({ where: { id: partnerId }, data: { standing: "active" } });

  await db.user.update({ where: { id: account.userId }, data: { status: "disabled" } });
  expect(await isStillSignedIn(request, actor)).toBe(false);
  await db.user.update({ where: { id: account.userId }, data: { status: "active" } });

  await signOut(request);
  expect(await mayStillFollow(request, actor)).toBe(false);
});
