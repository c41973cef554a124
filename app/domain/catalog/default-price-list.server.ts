import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import type { PriceListId } from "../ids.ts";
import { ANY } from "./assortment.ts";
import { insertPriceList } from "./internal/insert-price-list.server.ts";
import type { PriceLevel } from "./resolve-price.ts";

/**
 * The list that a price for everyone belongs in: the default list of the currency, of several the one of the highest
 * priority. A brand that has none gets "DEFAULT-GBP".
 */
export async function ensureDefaultPriceList(tx: Tx, currency: string, now: Date): Promise<PriceListId> {
  const list = await tx.priceList.findFirst({
    where: { level: "default", currency, status: "active" },
    select: { id: true },
    orderBy: [{ priority: "desc" }, { startsOn: "desc" }, { id: "asc" }],
  });
  if (list) return list.id as PriceListId;
  const open = { level: "default", audienceId: ANY, priority: 0, startsOn: null, endsOn: null } as const;
  const code = `DEFAULT-${currency}`;
  return insertPriceList(tx, { code, name: `List prices ${currency}`, currency, ...open }, now);
}

export type ActivePriceList = {
  readonly priceListId: PriceListId;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly level: PriceLevel;
};

/** Every list in use, by code: for choices and for files that name lists. */
export async function listActivePriceLists(client: Db | Tx = db): Promise<readonly ActivePriceList[]> {
  const rows = await client.priceList.findMany({
    where: { status: "active" },
    select: { id: true, code: true, name: true, currency: true, level: true },
    orderBy: { code: "asc" },
  });
  return rows.map(({ id, level, ...list }) => ({
    ...list,
    priceListId: id as PriceListId,
    level: level as PriceLevel,
  }));
}
