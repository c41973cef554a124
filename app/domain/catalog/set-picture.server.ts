import { inTransaction } from "#app/platform/db.server.ts";
import { deletePicture, storePicture } from "#app/platform/pictures.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { ProductId, Sku } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { touchProduct } from "./internal/touch-product.server.ts";

export const MAX_PICTURE_BYTES = 15 * 1024 * 1024;

export type PictureOf = {
  readonly productId: ProductId;
  /** One article's own picture; without it the product's, which its other articles show. */
  readonly sku?: Sku;
};

/**
 * Gives a product or one of its articles a picture, in place of the one it has. Throws what `storePicture` throws for a file
 * that is none. The files of the old one stay, since pages that are open still show them.
 */
export async function setPicture(
  actor: Actor,
  { content, ...of }: PictureOf & { readonly content: Uint8Array },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  // Before the transaction, which makes no calls outside the database.
  const { key } = await storePicture(content);
  try {
    await changePicture(actor, { ...of, key }, now);
  } catch (error) {
    await deletePicture(key);
    throw error;
  }
}

export async function removePicture(actor: Actor, of: PictureOf, now = new Date()): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await changePicture(actor, { ...of, key: null }, now);
}

async function changePicture(
  actor: Actor,
  { productId, sku, key }: PictureOf & { readonly key: string | null },
  now: Date,
): Promise<void> {
  await inTransaction(async (tx) => {
    const product = await tx.product.findUnique({
      where: { id: productId },
      select: {
        version: true,
        pictureKey: true,
        variants: { where: { sku: sku ?? "" }, select: { pictureKey: true } },
      },
    });
    const [variant] = product?.variants ?? [];
    if (!product || (sku !== undefined && !variant)) throw refusal("not-found");
    await touchProduct(tx, { productId, version: product.version }, sku === undefined ? { pictureKey: key } : {}, now);
    if (sku !== undefined) await tx.variant.update({ where: { sku }, data: { pictureKey: key, updatedAt: now } });
    const before = sku === undefined ? product.pictureKey : (variant?.pictureKey ?? null);
    const action = key === null ? "picture.removed" : "picture.set";
    await recordAudit(
      tx,
      {
        actor,
        action,
        subject: productId,
        before: { sku: sku ?? null, pictureKey: before },
        after: { sku: sku ?? null, pictureKey: key },
      },
      now,
    );
  });
}
