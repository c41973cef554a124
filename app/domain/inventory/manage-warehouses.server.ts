import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { newId, type RegionId, type WarehouseId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { refuseTakenCode } from "../refuse-taken-code.server.ts";

export type WarehouseFields = {
  readonly code: string;
  readonly nameEn: string;
  readonly nameZhCn: string | null;
  readonly nameZhTw: string | null;
  readonly country: string;
  /** Its place in lists and columns. */
  readonly position: number;
};

export async function addWarehouse(actor: Actor, fields: WarehouseFields, now = new Date()): Promise<WarehouseId> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  const warehouseId = newId("war", now);
  await inTransaction(async (tx) => {
    await refuseTakenCode(fields.code, tx.warehouse.create({ data: { id: warehouseId, ...fields } }));
    await recordAudit(tx, { actor, action: "warehouse.added", subject: warehouseId, after: fields }, now);
  });
  return warehouseId;
}

export async function editWarehouse(
  actor: Actor,
  { warehouseId, ...fields }: WarehouseFields & { readonly warehouseId: WarehouseId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  await inTransaction(async (tx) => {
    const before = await tx.warehouse.findFirst({ where: { id: warehouseId, status: "active" } });
    if (!before) throw refusal("not-found");
    const changed = changedFields(before, fields);
    if (!changed) return;
    await refuseTakenCode(fields.code, tx.warehouse.update({ where: { id: warehouseId }, data: fields }));
    await recordAudit(tx, { actor, action: "warehouse.edited", subject: warehouseId, ...changed }, now);
  });
}

/** Closes a warehouse that is empty and expects nothing; otherwise refuses `warehouse-in-use`. */
export async function retireWarehouse(
  actor: Actor,
  { warehouseId }: { readonly warehouseId: WarehouseId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  await inTransaction(async (tx) => {
    const { count } = await tx.warehouse.updateMany({
      where: { id: warehouseId, status: "active" },
      data: { status: "retired" },
    });
    if (count === 0) throw refusal("not-found");
    // After the change, which locks the row that receipts and transfers lock first.
    const inUse = { OR: [{ onHand: { not: 0 } }, { allocated: { not: 0 } }] };
    const stocked = await tx.stockLevel.count({ where: { warehouseId, ...inUse } });
    const expected = await tx.incomingStock.count({
      where: { status: "open", OR: [{ warehouseId }, { fromWarehouseId: warehouseId }] },
    });
    if (stocked + expected > 0) throw refusal("warehouse-in-use", { stocked, expected });
    await tx.warehousePreference.deleteMany({ where: { warehouseId } });
    await recordAudit(tx, { actor, action: "warehouse.retired", subject: warehouseId }, now);
  });
}

/** Which warehouses serve a region, in order; those left out serve it last. */
export async function setWarehousePreference(
  actor: Actor,
  { regionId, warehouseIds }: { readonly regionId: RegionId; readonly warehouseIds: readonly WarehouseId[] },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "inventory.move"), "inventory.move");
  await inTransaction(async (tx) => {
    const [region, known, before] = await Promise.all([
      tx.region.count({ where: { id: regionId } }),
      tx.warehouse.count({ where: { id: { in: [...warehouseIds] }, status: "active" } }),
      tx.warehousePreference.findMany({ where: { regionId }, orderBy: { position: "asc" } }),
    ]);
    if (region === 0 || known < warehouseIds.length) throw refusal("not-found");
    await tx.warehousePreference.deleteMany({ where: { regionId } });
    await tx.warehousePreference.createMany({
      data: warehouseIds.map((warehouseId, position) => ({ regionId, warehouseId, position })),
    });
    await recordAudit(
      tx,
      {
        actor,
        action: "region.warehouses-set",
        subject: regionId,
        before: { warehouses: before.map(({ warehouseId }) => warehouseId) },
        after: { warehouses: warehouseIds },
      },
      now,
    );
  });
}
