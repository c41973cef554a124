import type { Day } from "#app/platform/dates.ts";
import type { Page, PageRequest } from "#app/platform/paging.ts";

import type { Actor } from "../access/actor.ts";
import { clockAt } from "../brand/clock.server.ts";
import { availableBy, freeNow } from "../inventory/availability.ts";
import { type IncomingRow, listIncomingOf } from "../inventory/incoming-queries.server.ts";
import type { MovementFilter } from "../inventory/movement.ts";
import { availabilityOf } from "../inventory/queries.server.ts";
import { getStockItem, listMovements, type MovementRow, type StockItem } from "../inventory/stock-item.server.ts";
import { backorderedDemand } from "../storefront/demand.server.ts";
import { type OrderReference, orderReferences } from "./internal/order-references.server.ts";

export type StockPage = StockItem & {
  readonly incoming: readonly IncomingRow[];
  /** Units that placed orders wait for. */
  readonly waiting: number;
  /** What can be promised: now, and by each day on which confirmed supply is due. */
  readonly promise: readonly { readonly by: Day | null; readonly quantity: number }[];
  readonly movements: Page<MovementRow & { readonly order: OrderReference | null }>;
};

/** One article for the warehouse and the order desk: what is where, what comes, what can be promised, what moved it. */
export async function getStockPage(
  actor: Actor,
  skuText: string,
  ledger: { readonly filter: MovementFilter | null; readonly page: Pick<PageRequest, "page" | "pageSize"> },
  now = new Date(),
): Promise<StockPage> {
  const { today } = await clockAt(now);
  const item = await getStockItem(actor, skuText);
  const { sku } = item;
  const [backordered, incoming, movements] = await Promise.all([
    backorderedDemand([sku]),
    listIncomingOf(actor, sku, now),
    listMovements(actor, { sku, filter: ledger.filter }, ledger.page),
  ]);
  const [availability, orders] = await Promise.all([
    availabilityOf([sku], { backordered }),
    orderReferences(movements.rows.map(({ referenceId }) => referenceId)),
  ]);
  const stock = availability.get(sku);
  const days = new Set(stock?.incoming.map(({ dueOn }) => dueOn).filter((day) => day >= today));
  return {
    ...item,
    incoming,
    waiting: backordered.get(sku) ?? 0,
    promise: stock
      ? [
          { by: null, quantity: freeNow(stock) },
          ...[...days].map((by) => ({ by, quantity: availableBy(by, stock, today) })),
        ]
      : [],
    movements: {
      ...movements,
      rows: movements.rows.map((row) => ({ ...row, order: orders.get(row.referenceId ?? "") ?? null })),
    },
  };
}
