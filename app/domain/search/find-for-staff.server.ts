import { paths } from "#app/paths.ts";
import { db } from "#app/platform/db.server.ts";

import { has, type StaffActor } from "../access/actor.ts";
import { nameOf } from "../localized-text.ts";
import { type FoundRecord, MOST, SHORTEST } from "./record.ts";

/** Orders, partners and articles that begin with, or contain, `text`, as far as the person's role sees them. */
export async function findForStaff(actor: StaffActor, text: string): Promise<readonly FoundRecord[]> {
  const search = text.trim().slice(0, 100);
  if (search.length < SHORTEST) return [];
  const found = await Promise.all([
    has(actor, "desk.view") ? findOrders(search) : [],
    has(actor, "partners.view") ? findPartners(search) : [],
    has(actor, "prices.view") ? findArticles(search) : [],
  ]);
  return found.flat();
}

async function findOrders(search: string): Promise<FoundRecord[]> {
  const rows = await db.salesOrder.findMany({
    where: { OR: [{ number: { contains: search } }, { poNumber: { startsWith: search } }] },
    select: { id: true, number: true, poNumber: true },
    orderBy: { createdAt: "desc" },
    take: MOST,
  });
  return rows.map(({ id, number, poNumber }) => ({
    kind: "order",
    to: paths.staff.order(id),
    label: number,
    detail: poNumber,
  }));
}

async function findPartners(search: string): Promise<FoundRecord[]> {
  const rows = await db.partner.findMany({
    where: { OR: [{ code: { startsWith: search } }, { name: { contains: search } }] },
    select: { id: true, code: true, name: true },
    orderBy: { name: "asc" },
    take: MOST,
  });
  return rows.map(({ id, code, name }) => ({
    kind: "partner",
    to: paths.staff.partner(id),
    label: name,
    detail: code,
  }));
}

async function findArticles(search: string): Promise<FoundRecord[]> {
  const rows = await db.variant.findMany({
    where: {
      OR: [
        { sku: { startsWith: search } },
        { barcode: search },
        ...(["nameEn", "nameZhCn", "nameZhTw"] as const).map((column) => ({
          product: { [column]: { contains: search } },
        })),
      ],
    },
    select: { sku: true, productId: true, product: { select: { nameEn: true, nameZhCn: true, nameZhTw: true } } },
    orderBy: { sku: "asc" },
    take: MOST,
  });
  return rows.map(({ sku, productId, product }) => ({
    kind: "article",
    to: paths.staff.product(productId),
    label: nameOf(product),
    detail: sku,
  }));
}
