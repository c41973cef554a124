import type { Tx } from "#app/platform/db.server.ts";
import { Prisma } from "#prisma/client/client.ts";

import { refusal } from "../../refusals.ts";
import { canMoveTo, type LineQuantities, type OrderStatus } from "../order.ts";
import type { LoadedLine, LoadedOrder } from "./load-order.server.ts";

/** The only place an order's status is written. Answers the order as it is afterwards. */
export async function moveOrder(tx: Tx, order: LoadedOrder, to: OrderStatus, now: Date): Promise<LoadedOrder> {
  if (!canMoveTo(order.status, to)) throw refusal("order-moved-on", { from: order.status, to });
  const confirmedAt = order.confirmedAt ?? (to === "confirmed" ? now : null);
  const { count } = await tx.salesOrder.updateMany({
    where: { id: order.id, status: order.status, version: order.version },
    data: { status: to, version: { increment: 1 }, updatedAt: now, confirmedAt, ...stampOf(to, now) },
  });
  if (count === 0) throw refusal("order-moved-on", { from: order.status, to });
  return { ...order, status: to, version: order.version + 1, confirmedAt };
}

/** Moves the order where its lines say it belongs, if it is not there already. */
export async function moveOrderIfNeeded(tx: Tx, order: LoadedOrder, to: OrderStatus, now: Date): Promise<LoadedOrder> {
  return order.status === to ? order : moveOrder(tx, order, to, now);
}

/** Says that something about the order has changed that is neither its status nor its lines: a form shown before is stale. */
export async function touchOrder(tx: Tx, order: LoadedOrder, now: Date): Promise<LoadedOrder> {
  const { count } = await tx.salesOrder.updateMany({
    where: { id: order.id, version: order.version },
    data: { version: { increment: 1 }, updatedAt: now },
  });
  if (count === 0) throw refusal("order-moved-on", { from: order.status });
  return { ...order, version: order.version + 1 };
}

/** The only place a line's quantities are written. Answers the order with these lines. */
export async function saveLines(
  tx: Tx,
  order: LoadedOrder,
  lines: readonly LoadedLine[],
  now: Date,
): Promise<LoadedOrder> {
  const before = new Map(order.lines.map((line) => [line.id, line]));
  const changed = lines.filter((line) => quantities.some((column) => line[column] !== before.get(line.id)?.[column]));
  for (let at = 0; at < changed.length; at += AT_ONCE) await writeQuantities(tx, changed.slice(at, at + AT_ONCE));
  await tx.salesOrder.updateMany({ where: { id: order.id }, data: { version: { increment: 1 }, updatedAt: now } });
  return { ...order, version: order.version + 1, lines };
}

const quantities = ["allocated", "backordered", "shipped", "cancelled"] as const satisfies (keyof LineQuantities)[];
const AT_ONCE = 500;

// One statement for all lines. The order's row is locked, so that nobody else has moved units meanwhile.
async function writeQuantities(tx: Tx, lines: readonly LoadedLine[]): Promise<void> {
  const assignments = quantities.map((column) => {
    const cases = lines.map((line) => Prisma.sql`WHEN ${line.id} THEN ${line[column]}`);
    return Prisma.sql`${Prisma.raw(column)} = CASE id ${Prisma.join(cases, " ")} END`;
  });
  await tx.$executeRaw`
    UPDATE OrderLine SET ${Prisma.join(assignments)} WHERE id IN (${Prisma.join(lines.map(({ id }) => id))})`;
}

function stampOf(to: OrderStatus, now: Date): Prisma.SalesOrderUpdateManyMutationInput {
  if (to === "shipped") return { shippedAt: now };
  if (to === "completed") return { completedAt: now };
  return to === "cancelled" || to === "short_closed" ? { cancelledAt: now } : {};
}
