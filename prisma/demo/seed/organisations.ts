import type { PoolConnection } from "mysql2/promise";

import { addDays, type Day, dayToColumn } from "#app/platform/dates.ts";

import { DAYS_OF_HISTORY } from "../orders/calendar.ts";
import type { PastOrder } from "../orders/past-orders.ts";
import { type DemoAddress, type DemoDealer, dealers, regions, staff, tiers, warehouses } from "../partners/partners.ts";
import type { Words } from "../words.ts";
import { memberOf } from "./actors.ts";
import { insertRows, type Row } from "./bulk.ts";

/** Tiers, regions, warehouses, dealers with their addresses and buying limits. */
export async function insertOrganisations(
  connection: PoolConnection,
  { today, orders }: { readonly today: Day; readonly orders: readonly PastOrder[] },
): Promise<void> {
  await insertRows(
    connection,
    "Tier",
    tiers.map(({ id, code, name, rank, stockDisplay }) => ({ id, code, ...nameColumns(name), rank, stockDisplay })),
  );
  await insertRows(
    connection,
    "Region",
    regions.map(({ id, code, name }, position) => ({ id, code, ...nameColumns(name), position })),
  );
  await insertRows(
    connection,
    "Warehouse",
    warehouses.map(({ id, code, name, country }, position) => ({ id, code, ...nameColumns(name), country, position })),
  );
  await insertRows(
    connection,
    "WarehousePreference",
    regions.flatMap((region) =>
      region.warehouses.map((code, position) => ({ regionId: region.id, warehouseId: warehouseId(code), position })),
    ),
  );
  const firstOrders = new Map<string, Date>();
  for (const { dealer, submittedAt } of orders)
    if (!firstOrders.has(dealer.id)) firstOrders.set(dealer.id, submittedAt);
  await insertRows(
    connection,
    "Partner",
    dealers.map((dealer) => partnerRow(dealer, today, firstOrders.get(dealer.id))),
  );
  await insertRows(
    connection,
    "Address",
    dealers.flatMap((dealer) => dealer.addresses.map((address) => addressRow(dealer, address))),
  );
  await insertRows(
    connection,
    "BuyerLimit",
    buyerLimits.map((limit) => limitRow(limit, today)),
  );
}

export function nameColumns(name: Words): {
  readonly nameEn: string;
  readonly nameZhCn: string;
  readonly nameZhTw: string;
} {
  return { nameEn: name.en, nameZhCn: name["zh-CN"], nameZhTw: name["zh-TW"] };
}

/** Found by its code; throws for one that is not in the demo. */
export function warehouseId(code: string): string {
  const warehouse = warehouses.find((one) => one.code === code);
  if (!warehouse) throw new RangeError(`No warehouse ${code}`);
  return warehouse.id;
}

/** What the portal keeps of an address on an order. */
export function shipToOf(dealer: DemoDealer, { id, label, street, city, province, postalCode }: DemoAddress): Row {
  const { name, country, phone } = dealer;
  return {
    id,
    label,
    recipient: name,
    line1: street,
    line2: null,
    city,
    province: province ?? null,
    postalCode,
    country,
    phone,
  };
}

function partnerRow(dealer: DemoDealer, today: Day, firstOrderedAt: Date | undefined): Row {
  const { id, code, name, standing, standingReason, tier, region, country, stockDisplay, backorderAllowed, email } =
    dealer;
  const manager = staff.find(({ looksAfter }) => looksAfter?.includes(region.code));
  const since = dealer.rhythm === "new" ? addDays(today, -150) : addDays(today, -(DAYS_OF_HISTORY + 40));
  return {
    id,
    code,
    name,
    email,
    standing: standing ?? "active",
    standingReason: standingReason ?? null,
    tierId: tier.id,
    regionId: region.id,
    country,
    currency: region.currency,
    stockDisplay: stockDisplay ?? null,
    backorderAllowed,
    accountManagerId: manager?.id ?? null,
    firstOrderedOn: firstOrderedAt ?? null,
    createdAt: dayToColumn(since),
    updatedAt: dayToColumn(since),
  };
}

function addressRow(dealer: DemoDealer, address: DemoAddress): Row {
  return { ...shipToOf(dealer, address), partnerId: dealer.id, kind: address.kind, isDefault: address.isDefault };
}

/** Buyers of the showcased dealers ask a colleague beyond these, in whole units of the dealer's currency. */
const buyerLimits = [
  { code: "K-1001", perOrder: 2_000, perMonth: 15_000 },
  { code: "K-1011", perOrder: 2_000, perMonth: 15_000 },
  { code: "K-1021", perOrder: 16_000, perMonth: 120_000 },
  { code: "K-1031", perOrder: 15_000, perMonth: 90_000 },
];

function limitRow({ code, perOrder, perMonth }: (typeof buyerLimits)[number], today: Day): Row {
  const dealer = dealers.find((one) => one.code === code);
  if (!dealer) throw new RangeError(`No dealer ${code}`);
  return {
    userId: memberOf(dealer, "buyer").id,
    partnerId: dealer.id,
    perOrderMinor: perOrder * 100,
    perMonthMinor: perMonth * 100,
    updatedAt: dayToColumn(today),
  };
}
