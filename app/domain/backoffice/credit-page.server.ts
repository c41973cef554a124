import { db } from "#app/platform/db.server.ts";
import { type Money, money } from "#app/platform/money.ts";
import type { Page, PageRequest } from "#app/platform/paging.ts";

import { type Actor, has } from "../access/actor.ts";
import {
  type CreditEntryRow,
  type CreditParts,
  type CreditView,
  getCredit,
  getCreditParts,
  listCreditEntries,
} from "../billing/queries.server.ts";
import type { PartnerId } from "../ids.ts";
import { partnerNames } from "../partners/queries.server.ts";
import { type OrderReference, orderReferences } from "./internal/order-references.server.ts";

export type CreditPage = {
  readonly partner: { readonly partnerId: PartnerId; readonly code: string; readonly name: string };
  readonly credit: CreditView;
  readonly parts: Omit<CreditParts, "orders"> & {
    readonly orders: readonly (CreditParts["orders"][number] & { readonly order: OrderReference | null })[];
  };
  /** Orders that wait for finance: not in the exposure. */
  readonly held: { readonly count: number; readonly value: Money };
  readonly entries: Page<CreditEntryRow & { readonly order: OrderReference | null }>;
  readonly can: { readonly set: boolean };
};

/** One account explained: where the exposure comes from, what waits, and every entry that made it. */
export async function getCreditPage(
  actor: Actor,
  partnerId: PartnerId,
  page: Pick<PageRequest, "page" | "pageSize">,
): Promise<CreditPage> {
  const credit = await getCredit(actor, partnerId);
  const { currency } = credit.limit;
  const [names, parts, held, entries] = await Promise.all([
    partnerNames([partnerId]),
    getCreditParts(actor, partnerId, currency),
    heldForCredit(partnerId, currency),
    listCreditEntries(actor, { partnerId, currency }, page),
  ]);
  const orders = await orderReferences([
    ...parts.orders.map(({ orderId }) => orderId),
    ...entries.rows.map(({ orderId }) => orderId),
  ]);
  const { code = "", name = "" } = names.get(partnerId) ?? {};
  return {
    partner: { partnerId, code, name },
    credit,
    parts: { ...parts, orders: parts.orders.map((part) => ({ ...part, order: orders.get(part.orderId) ?? null })) },
    held,
    entries: {
      ...entries,
      rows: entries.rows.map((row) => ({ ...row, order: orders.get(row.orderId ?? "") ?? null })),
    },
    can: { set: has(actor, "credit.set") },
  };
}

async function heldForCredit(partnerId: PartnerId, currency: string): Promise<CreditPage["held"]> {
  const { _count, _sum } = await db.salesOrder.aggregate({
    where: { partnerId, status: "on_hold", holds: { some: { kind: "credit", releasedAt: null } } },
    _count: true,
    _sum: { netMinor: true },
  });
  return { count: _count, value: money(_sum.netMinor ?? 0n, currency) };
}
