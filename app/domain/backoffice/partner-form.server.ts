import { currencies } from "#app/platform/money.ts";

import type { Actor } from "../access/actor.ts";
import { staffNames } from "../access/queries.server.ts";
import { getBrand } from "../brand/queries.server.ts";
import type { PartnerId, UserId } from "../ids.ts";
import { listWarehouses, type WarehouseView } from "../inventory/warehouse-queries.server.ts";
import { getPartner, type PartnerView } from "../partners/partner-queries.server.ts";
import { listRegions, listTiers, type RegionView, type TierView } from "../partners/tier-queries.server.ts";

/** What a partner's form chooses from. */
export type PartnerChoices = {
  readonly tiers: readonly TierView[];
  readonly regions: readonly RegionView[];
  readonly warehouses: readonly WarehouseView[];
  readonly managers: readonly { readonly userId: UserId; readonly name: string }[];
  readonly currencies: readonly string[];
  /** The brand's own, for a new partner. */
  readonly currency: string;
};

export async function getPartnerChoices(): Promise<PartnerChoices> {
  const [tiers, regions, warehouses, managers, brand] = await Promise.all([
    listTiers(),
    listRegions(),
    listWarehouses(),
    staffNames(),
    getBrand(),
  ]);
  return { tiers, regions, warehouses, managers, currencies, currency: brand.currency };
}

/** A partner with what its form chooses from. */
export async function getPartnerForm(
  actor: Actor,
  partnerId: PartnerId,
): Promise<{ readonly partner: PartnerView; readonly choices: PartnerChoices }> {
  const [partner, choices] = await Promise.all([getPartner(actor, partnerId), getPartnerChoices()]);
  return { partner, choices };
}
