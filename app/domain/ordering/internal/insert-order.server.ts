import { type Day, dayToColumn } from "#app/platform/dates.ts";
import type { Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

import type { PartnerActor } from "../../access/actor.ts";
import { newId, type OrderId, type OrderLineId } from "../../ids.ts";
import type { LimitBreach } from "../buyer-limit.ts";
import type { OrderStatus } from "../order.ts";
import { lineTotal } from "../order.ts";
import type { LoadedOrder } from "./load-order.server.ts";
import type { Submission } from "./prepare-submission.server.ts";

/** Which limits asked for a colleague's approval; `escalated` where there is no colleague, so that the brand decides. */
export type ApprovalAsked = { readonly breaches: readonly LimitBreach[]; readonly escalated: boolean };

export type NewOrder = {
  readonly id: OrderId;
  readonly number: string;
  readonly submission: Submission;
  readonly status: Extract<OrderStatus, "pending_approval" | "submitted">;
  readonly approvalAsked: ApprovalAsked | null;
  readonly poNumber?: string;
  readonly requestedOn?: Day;
  readonly note?: string;
  readonly shipComplete: boolean;
};

/** Writes an order with its lines, prices, names and address as they are now. Reads nothing. */
export async function insertOrder(tx: Tx, actor: PartnerActor, order: NewOrder, now: Date): Promise<LoadedOrder> {
  const { id, number, submission, status, approvalAsked, requestedOn, shipComplete } = order;
  const { terms, cartId, total } = submission;
  const lines = submission.lines.map((line, at) => ({ ...line, id: newId("lin", now), lineNo: at + 1 }));
  await tx.salesOrder.createMany({
    data: {
      id,
      number,
      partnerId: terms.partnerId,
      cartId,
      status,
      source: actor.onBehalf ? "staff" : "portal",
      placedById: actor.userId,
      placedByName: actor.name,
      onBehalf: actor.onBehalf,
      currency: terms.currency,
      netMinor: total.minor,
      poNumber: order.poNumber ?? null,
      requestedOn: requestedOn ? dayToColumn(requestedOn) : null,
      note: order.note ?? null,
      shipTo: submission.shipTo,
      shipComplete,
      approvalAsked: (approvalAsked?.breaches ?? undefined) as Prisma.InputJsonValue | undefined,
      approvalEscalated: approvalAsked?.escalated ?? false,
      tierRank: terms.tierRank,
      createdAt: now,
      submittedAt: now,
      updatedAt: now,
    },
  });
  await tx.orderLine.createMany({ data: lines.map((line) => columnsOf(line, id)) });
  return {
    id,
    number,
    partnerId: terms.partnerId,
    placedById: actor.userId,
    cartId,
    status,
    version: 1,
    currency: terms.currency,
    shipComplete,
    submittedAt: now,
    confirmedAt: null,
    approvalEscalated: approvalAsked?.escalated ?? false,
    lines: lines.map((line) => ({ ...unmoved, ...line, promisedOn: null, allocations: [] })),
    openHolds: [],
  };
}

const unmoved = { allocated: 0, backordered: 0, shipped: 0, cancelled: 0 };

type NewLine = Submission["lines"][number] & { readonly id: OrderLineId; readonly lineNo: number };

function columnsOf(line: NewLine, orderId: OrderId): Prisma.OrderLineCreateManyInput {
  const { id, lineNo, sku, ordered, name, unit, listUnit, priceListId, priceReason } = line;
  return {
    id,
    orderId,
    lineNo,
    sku,
    nameEn: name.en,
    nameZhCn: name["zh-CN"],
    nameZhTw: name["zh-TW"],
    ordered,
    unitMinor: unit.minor,
    lineMinor: lineTotal(line).minor,
    listUnitMinor: listUnit?.minor ?? null,
    priceListId,
    priceReason: priceReason as unknown as Prisma.InputJsonValue,
  };
}
