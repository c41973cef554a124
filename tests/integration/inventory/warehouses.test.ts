import { describe, expect, test } from "vitest";
import { newId } from "#app/domain/ids.ts";
import {
  addWarehouse,
  editWarehouse,
  retireWarehouse,
  setWarehousePreference,
} from "#app/domain/inventory/manage-warehouses.server.ts";
import { warehouseOrderFor } from "#app/domain/inventory/warehouse-order.server.ts";
import { db } from "#app/platform/db.server.ts";
import { anArticle, aWarehouse, incomingOf, stockOf } from "#tests/factories/inventory.ts";
import { aRegion, staffActor } from "#tests/factories/partners.ts";

const clerk = staffActor("order_desk");
const fields = { code: "LEEDS", nameEn: "Leeds", nameZhCn: "利兹仓", nameZhTw: null, country: "GB", position: 1 };

describe("warehouses", () => {
  test("have a code of their own", async () => {
    const warehouseId = await addWarehouse(clerk, fields);
    await expect(addWarehouse(clerk, fields)).rejects.toMatchObject({ code: "code-taken" });
    await editWarehouse(clerk, { warehouseId, ...fields, nameEn: "Leeds North" });
    const edited = await db.auditEntry.findFirst({ where: { action: "warehouse.edited" } });
    expect(edited).toMatchObject({ before: { nameEn: "Leeds" }, after: { nameEn: "Leeds North" } });
    await expect(addWarehouse(staffActor("marketing"), fields)).rejects.toMatchObject({ status: 403 });
  });

  test("close when they are empty and expect nothing", async () => {
    const [sku, stocked, expecting, empty] = [
      await anArticle(),
      await aWarehouse(),
      await aWarehouse(),
      await aWarehouse(),
    ];
    await stockOf(sku, 1, { warehouseId: stocked });
    await incomingOf(sku, 1, { warehouseId: expecting, dueOn: "2026-12-01" });
    for (const warehouseId of [stocked, expecting]) {
      await expect(retireWarehouse(clerk, { warehouseId })).rejects.toMatchObject({ code: "warehouse-in-use" });
    }
    await retireWarehouse(clerk, { warehouseId: empty });
    await expect(retireWarehouse(clerk, { warehouseId: empty })).rejects.toMatchObject({ code: "not-found" });
  });

  test("serve a partner in order: its own, then its region's", async () => {
    const [regionId, own, first, second] = [
      await aRegion(),
      await aWarehouse(),
      await aWarehouse(),
      await aWarehouse(),
    ];
    await setWarehousePreference(clerk, { regionId, warehouseIds: [first, own, second] });
    expect(await warehouseOrderFor({ warehouseId: own, regionId })).toEqual([own, first, second]);
    expect(await warehouseOrderFor({ warehouseId: null, regionId })).toEqual([first, own, second]);
    expect(await warehouseOrderFor({ warehouseId: null, regionId: null })).toEqual([]);

    await setWarehousePreference(clerk, { regionId, warehouseIds: [second] });
    expect(await warehouseOrderFor({ warehouseId: null, regionId })).toEqual([second]);
    const unknown = { regionId, warehouseIds: [newId("war")] };
    await expect(setWarehousePreference(clerk, unknown)).rejects.toMatchObject({ code: "not-found" });
  });
});
