import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";

import type { ProductId } from "#app/domain/ids.ts";
import { db } from "#app/platform/db.server.ts";
import { loader as articlePicture } from "#app/routes/resources/article-picture.ts";
import { loader as productPicture } from "#app/routes/resources/product-picture.ts";
import { action as uploadPicture } from "#app/routes/staff/catalog/product-picture.ts";
import { action as removePicture } from "#app/routes/staff/catalog/product-picture-remove.ts";
import { anAccount, sessionCookieOf } from "#tests/factories/access.ts";
import { anAssortment, aProduct, grantedTo } from "#tests/factories/catalog.ts";
import { aPartner } from "#tests/factories/partners.ts";
import { callRoute } from "#tests/support/call-route.ts";

let productId: ProductId;
let marketing: string;

beforeEach(async () => {
  ({ productId } = await aProduct({ skus: ["KW-1"] }));
  marketing = await sessionCookieOf(await anAccount({ role: "marketing" }));
});

async function aDealer(): Promise<string> {
  const { partnerId } = await aPartner();
  await anAssortment({ grants: [grantedTo(partnerId)] });
  return sessionCookieOf(await anAccount({ role: "viewer", partnerId }));
}

async function upload(content: Uint8Array<ArrayBuffer>, cookie = marketing) {
  const form = new FormData();
  form.set("picture", new File([content], "hammer.png"));
  const request = new Request("http://portal.test/x", { method: "POST", body: form, headers: { Cookie: cookie } });
  return callRoute(uploadPicture, { request, params: { productId } });
}

async function aPicture(): Promise<Uint8Array<ArrayBuffer>> {
  const square = { width: 400, height: 400, channels: 3, background: "#c33" } as const;
  return new Uint8Array(await sharp({ create: square }).png().toBuffer());
}

function look(cookie: string, { sku = "KW-1", rendition = "thumb", etag = "" } = {}) {
  const headers = { Cookie: cookie, ...(etag && { "If-None-Match": etag }) };
  return articlePicture({
    request: new Request("http://portal.test/x", { headers }),
    params: { sku, rendition },
    context: {} as never,
  });
}

test("an uploaded picture is seen by dealers who may buy the article, in each size, and kept by their browsers", async () => {
  expect(await upload(await aPicture())).toMatchObject({ status: 302 });
  const dealer = await aDealer();
  for (const rendition of ["thumb", "medium", "large"]) {
    const answer = await look(dealer, { rendition });
    expect(answer.headers.get("Content-Type")).toBe("image/webp");
    expect(answer.headers.get("Cache-Control")).toBe("private, max-age=31536000, immutable");
    const again = await look(dealer, { rendition, etag: answer.headers.get("ETag") ?? "" });
    expect(again.status).toBe(304);
    await answer.arrayBuffer();
  }
});

test("what a dealer may not buy has no picture either", async () => {
  await upload(await aPicture());
  const stranger = await sessionCookieOf(await anAccount({ role: "owner", partnerId: (await aPartner()).partnerId }));
  await expect(look(stranger)).rejects.toMatchObject({ status: 404 });
  await expect(look(await aDealer(), { sku: "NOTHING" })).rejects.toMatchObject({ status: 404 });
  await expect(look(await aDealer(), { rendition: "original" })).rejects.toMatchObject({ status: 404 });
});

test("staff see a draft's picture, and it can be taken away", async () => {
  await upload(await aPicture());
  const asStaff = { request: new Request("http://portal.test/x", { headers: { Cookie: marketing } }) };
  expect((await callRoute(productPicture, { ...asStaff, params: { productId, rendition: "medium" } })).status).toBe(
    200,
  );
  const request = new Request("http://portal.test/x", { method: "POST", headers: { Cookie: marketing } });
  expect((await callRoute(removePicture, { request, params: { productId } })).status).toBe(302);
  expect((await callRoute(productPicture, { ...asStaff, params: { productId, rendition: "medium" } })).status).toBe(
    404,
  );
});

test("what is no picture, or none that could be read, is refused and changes nothing", async () => {
  const text = new TextEncoder().encode("<svg onload='alert(1)'/>");
  expect((await upload(new Uint8Array(text))).status).toBe(415);
  const broken = (await aPicture()).slice(0, 60);
  expect((await upload(broken)).status).toBe(400);
  expect((await upload(new Uint8Array(0))).status).toBe(400);
  expect((await upload(new Uint8Array(16 * 1024 * 1024))).status).toBe(413);
  const order = await sessionCookieOf(await anAccount({ role: "order_desk" }));
  expect((await upload(await aPicture(), order)).status).toBe(403);
  expect(await db.product.findUnique({ where: { id: productId } })).toMatchObject({ pictureKey: null });
});
