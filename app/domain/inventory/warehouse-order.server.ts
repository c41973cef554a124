import { type Db, db, type Tx } from "#app/platform/db.server.ts";

import type { WarehouseId } from "../ids.ts";
import type { PartnerTerms } from "../partners/partner-terms.ts";

/**
 * The warehouses ranked for a partner: its own, then its region's in their order. Those not named serve last and as
 * equals (`chooseWarehouses`).
 */
export async function warehouseOrderFor(
  terms: Pick<PartnerTerms, "warehouseId" | "regionId">,
  client: Db | Tx = db,
): Promise<readonly WarehouseId[]> {
  const preferred = terms.regionId
    ? await client.warehousePreference.findMany({
        where: { regionId: terms.regionId },
        select: { warehouseId: true },
        orderBy: [{ position: "asc" }, { warehouseId: "asc" }],
      })
    : [];
  const ranked = preferred.map(({ warehouseId }) => warehouseId as WarehouseId);
  return terms.warehouseId ? [...new Set([terms.warehouseId, ...ranked])] : ranked;
}
