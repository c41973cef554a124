import type { ActionFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { retireWarehouse } from "#app/domain/inventory/manage-warehouses.server.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request, "inventory.move");
  const warehouseId = readId("war", params.warehouseId);

  return orToast(paths.staff.warehouse(warehouseId), async () => {
    await retireWarehouse(actor, { warehouseId });
    return redirectWithToast(paths.staff.warehouses(), { key: "inventory.warehouses.retired", tone: "good" });
  });
}
