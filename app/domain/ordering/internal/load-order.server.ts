import { type Day, dayFromColumn } from "#app/platform/dates.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { type Money, money } from "#app/platform/money.ts";
import { Prisma } from "#prisma/client/client.ts";

import { type Actor, visibleTo } from "../../access/actor.ts";
import type { CartId, HoldId, OrderId, OrderLineId, PartnerId, Sku, UserId, WarehouseId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";
import type { HoldKind, LineQuantities, OrderStatus } from "../order.ts";
import type { OrderForPolicy } from "../policy.ts";

/** An order as commands work on it: its row is locked until the transaction ends, so what stands here stays true. */
export type LoadedOrder = Omit<OrderForPolicy, "lines"> & {
  readonly id: OrderId;
  readonly number: string;
  readonly partnerId: PartnerId;
  readonly placedById: UserId | null;
  readonly cartId: CartId | null;
  readonly version: number;
  readonly currency: string;
  readonly shipComplete: boolean;
  readonly submittedAt: Date | null;
  readonly lines: readonly LoadedLine[];
  readonly openHolds: readonly { readonly id: HoldId; readonly kind: HoldKind }[];
};

export type LoadedLine = LineQuantities & {
  readonly id: OrderLineId;
  readonly lineNo: number;
  readonly sku: Sku;
  readonly unit: Money;
  /** The default list's price at submission. */
  readonly listUnit: Money | null;
  readonly promisedOn: Day | null;
  readonly allocations: readonly { readonly warehouseId: WarehouseId; readonly quantity: number }[];
};

/**
 * Locks an order that the actor may see and reads it. Throws not-found for any other. With `version`, the order as a page
 * showed it: throws changed-meanwhile where somebody has worked on it since.
 */
export async function loadOrder(
  tx: Tx,
  actor: Actor,
  { orderId, version }: { readonly orderId: OrderId; readonly version?: number },
): Promise<LoadedOrder> {
  const { partnerId } = visibleTo(actor);
  const visible = partnerId === undefined ? Prisma.empty : Prisma.sql`AND partnerId = ${partnerId}`;
  const locked = await tx.$queryRaw<unknown[]>`SELECT id FROM SalesOrder WHERE id = ${orderId} ${visible} FOR UPDATE`;
  if (locked.length === 0) throw refusal("not-found");
  const row = await tx.salesOrder.findUniqueOrThrow({ where: { id: orderId }, select: columns });
  if (version !== undefined && row.version !== version) throw refusal("changed-meanwhile");
  return {
    id: orderId,
    number: row.number,
    partnerId: row.partnerId as PartnerId,
    placedById: row.placedById as UserId | null,
    cartId: row.cartId as CartId | null,
    status: row.status as OrderStatus,
    version: row.version,
    currency: row.currency,
    shipComplete: row.shipComplete,
    submittedAt: row.submittedAt,
    confirmedAt: row.confirmedAt,
    approvalEscalated: row.approvalEscalated,
    lines: row.lines.map((line) => ({
      ...line,
      id: line.id as OrderLineId,
      sku: line.sku as Sku,
      unit: money(line.unitMinor, row.currency),
      listUnit: line.listUnitMinor === null ? null : money(line.listUnitMinor, row.currency),
      promisedOn: line.promisedOn && dayFromColumn(line.promisedOn),
      allocations: line.allocations.map((held) => ({ ...held, warehouseId: held.warehouseId as WarehouseId })),
    })),
    openHolds: row.holds.map(({ id, kind }) => ({ id: id as HoldId, kind: kind as HoldKind })),
  };
}

const columns = {
  number: true,
  partnerId: true,
  placedById: true,
  cartId: true,
  status: true,
  version: true,
  currency: true,
  shipComplete: true,
  submittedAt: true,
  confirmedAt: true,
  approvalEscalated: true,
  lines: {
    select: {
      id: true,
      lineNo: true,
      sku: true,
      unitMinor: true,
      listUnitMinor: true,
      ordered: true,
      allocated: true,
      backordered: true,
      shipped: true,
      cancelled: true,
      promisedOn: true,
      allocations: { select: { warehouseId: true, quantity: true }, orderBy: { warehouseId: "asc" } },
    },
    orderBy: { lineNo: "asc" },
  },
  holds: { where: { releasedAt: null }, select: { id: true, kind: true }, orderBy: { id: "asc" } },
} as const satisfies Prisma.SalesOrderSelect;
