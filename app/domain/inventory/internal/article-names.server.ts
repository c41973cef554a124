import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import type { Sku } from "../../ids.ts";
import type { LocalizedText } from "../../localized-text.ts";

/**
 * What the catalogue calls each SKU: its product and what tells it from its siblings, in one query. Read from the
 * catalogue's tables, since the two domains are neighbours.
 */
export async function articleNames(skus: readonly string[], client: Db | Tx = db): Promise<Map<Sku, LocalizedText>> {
  const rows = await client.variant.findMany({
    where: { sku: { in: [...new Set(skus)] } },
    select: {
      sku: true,
      labelEn: true,
      labelZhCn: true,
      labelZhTw: true,
      product: { select: { nameEn: true, nameZhCn: true, nameZhTw: true } },
    },
  });
  return new Map(
    rows.map(({ sku, product, ...label }) => [
      sku as Sku,
      {
        en: joined(product.nameEn, label.labelEn) ?? sku,
        "zh-CN": joined(product.nameZhCn, label.labelZhCn ?? label.labelEn),
        "zh-TW": joined(product.nameZhTw, label.labelZhTw ?? label.labelEn),
      },
    ]),
  );
}

function joined(name: string | null, label: string): string | null {
  return name && label ? `${name}, ${label}` : name;
}
