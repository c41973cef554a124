import { db } from "#app/platform/db.server.ts";
import { type Money, money } from "#app/platform/money.ts";

import { type Actor, has } from "../access/actor.ts";
import { listMembers, type UserRow } from "../access/queries.server.ts";
import { type CreditView, getCredit } from "../billing/queries.server.ts";
import type { OrderId, PartnerId } from "../ids.ts";
import { listWarehouses, type WarehouseView } from "../inventory/warehouse-queries.server.ts";
import type { OrderStatus } from "../ordering/order.ts";
import { type AddressBook, getAddressBook } from "../partners/address-queries.server.ts";
import { getPartner, type PartnerView } from "../partners/partner-queries.server.ts";

export type PartnerPage = {
  readonly partner: PartnerView;
  readonly warehouse: WarehouseView | null;
  readonly people: readonly UserRow[];
  readonly addresses: AddressBook;
  /** Null for those who may not see credit. */
  readonly credit: CreditView | null;
  readonly recentOrders: readonly RecentOrder[];
};

export type RecentOrder = {
  readonly orderId: OrderId;
  readonly number: string;
  readonly status: OrderStatus;
  readonly placedAt: Date;
  readonly net: Money;
};

const RECENT_ORDERS = 8;

/** One partner as staff see it: what is kept of it, its people and addresses, its credit and its last orders. */
export async function getPartnerPage(actor: Actor, partnerId: PartnerId): Promise<PartnerPage> {
  const partner = await getPartner(actor, partnerId);
  const [warehouses, people, addresses, credit, recentOrders] = await Promise.all([
    listWarehouses(),
    listMembers(actor, partnerId),
    getAddressBook(actor, partnerId),
    has(actor, "credit.view") ? getCredit(actor, partnerId) : null,
    listRecentOrders(partnerId),
  ]);
  const warehouse = warehouses.find(({ warehouseId }) => warehouseId === partner.facts.warehouseId) ?? null;
  return { partner, warehouse, people, addresses, credit, recentOrders };
}

async function listRecentOrders(partnerId: PartnerId): Promise<RecentOrder[]> {
  const rows = await db.salesOrder.findMany({
    where: { partnerId },
    select: { id: true, number: true, status: true, createdAt: true, netMinor: true, currency: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: RECENT_ORDERS,
  });
  return rows.map(({ id, number, status, createdAt, netMinor, currency }) => ({
    orderId: id as OrderId,
    number,
    status: status as OrderStatus,
    placedAt: createdAt,
    net: money(netMinor, currency),
  }));
}
