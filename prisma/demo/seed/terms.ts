import type { PoolConnection } from "mysql2/promise";

import { assortments } from "../assortments.ts";
import { demoId, longAgo } from "../demo-id.ts";
import type { DemoPriceList } from "../prices/price-list.ts";
import { insertRows } from "./bulk.ts";

const always = { createdAt: longAgo, updatedAt: longAgo };

/** Who may buy what. */
export async function insertAssortments(connection: PoolConnection): Promise<void> {
  await insertRows(
    connection,
    "Assortment",
    assortments.map(({ id, code, name }) => ({ id, code, name, ...always })),
  );
  await insertRows(
    connection,
    "AssortmentItem",
    assortments.flatMap(({ id, rules }) => rules.map((rule) => ({ assortmentId: id, ...rule }))),
  );
  await insertRows(
    connection,
    "AssortmentGrant",
    assortments.flatMap(({ id, grants }) => grants.map((grant) => ({ assortmentId: id, ...grant }))),
  );
}

/** At which price. */
export async function insertPriceLists(connection: PoolConnection, lists: readonly DemoPriceList[]): Promise<void> {
  await insertRows(
    connection,
    "PriceList",
    lists.map(({ rows: _, ...list }) => ({ ...list, ...always })),
  );
  await insertRows(
    connection,
    "Price",
    lists.flatMap(({ id, code, rows }) =>
      rows.map((row) => ({
        id: demoId("prc", `${code} ${row.scope} ${row.target} ${row.minQuantity}`),
        priceListId: id,
        ...row,
        updatedAt: longAgo,
      })),
    ),
  );
}
