import type { Tx } from "#app/platform/db.server.ts";

import type { RegionId, TierId, UserId, WarehouseId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";
import type { StockDisplay } from "../partner-terms.ts";

/** What staff keep of a partner; null is "none" or "as its tier has it". */
export type PartnerFacts = {
  readonly name: string;
  readonly email: string | null;
  readonly country: string;
  readonly tierId: TierId | null;
  readonly regionId: RegionId | null;
  readonly warehouseId: WarehouseId | null;
  readonly accountManagerId: UserId | null;
  readonly stockDisplay: StockDisplay | null;
  readonly backorderAllowed: boolean;
};

export const partnerFactColumns = {
  name: true,
  email: true,
  country: true,
  tierId: true,
  regionId: true,
  warehouseId: true,
  accountManagerId: true,
  stockDisplay: true,
  backorderAllowed: true,
} as const satisfies Record<keyof PartnerFacts, true>;

/** A form offers what exists; anything else in it was not chosen there. */
export async function refuseUnknownReferences(tx: Tx, facts: PartnerFacts): Promise<void> {
  const { tierId, regionId, warehouseId, accountManagerId } = facts;
  const found = await Promise.all([
    tierId === null || tx.tier.count({ where: { id: tierId } }),
    regionId === null || tx.region.count({ where: { id: regionId } }),
    warehouseId === null || tx.warehouse.count({ where: { id: warehouseId } }),
    accountManagerId === null || tx.user.count({ where: { id: accountManagerId, kind: "staff" } }),
  ]);
  if (found.some((answer) => answer === 0)) throw refusal("form-malformed");
}
