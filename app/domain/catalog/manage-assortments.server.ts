import { inTransaction, isDuplicate } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { type AssortmentId, newId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { loadAssortment, touchAssortment } from "./internal/load-assortment.server.ts";

/** Opens an empty assortment, granted to nobody. Refuses a code that exists. */
export async function createAssortment(
  actor: Actor,
  facts: { readonly code: string; readonly name: string },
  now = new Date(),
): Promise<AssortmentId> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  return inTransaction(async (tx) => {
    const id = newId("aso", now);
    try {
      await tx.assortment.create({ data: { id, ...facts, createdAt: now, updatedAt: now } });
    } catch (error) {
      if (isDuplicate(error)) throw refusal("code-taken", { code: facts.code });
      throw error;
    }
    await recordAudit(tx, { actor, action: "assortment.created", subject: id, after: { ...facts } }, now);
    return id;
  });
}

export async function renameAssortment(
  actor: Actor,
  { assortmentId, name }: { readonly assortmentId: AssortmentId; readonly name: string },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await inTransaction(async (tx) => {
    const before = await loadAssortment(tx, assortmentId);
    await touchAssortment(tx, assortmentId, { name }, now);
    const changed = changedFields({ name: before.name }, { name });
    if (changed) await recordAudit(tx, { actor, action: "assortment.renamed", subject: assortmentId, ...changed }, now);
  });
}

/** Removes an assortment with its grants: what only it let dealers buy is gone from their sight at once. */
export async function removeAssortment(
  actor: Actor,
  { assortmentId }: { readonly assortmentId: AssortmentId },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await inTransaction(async (tx) => {
    const before = await loadAssortment(tx, assortmentId);
    await tx.assortment.delete({ where: { id: assortmentId } });
    await recordAudit(tx, { actor, action: "assortment.removed", subject: assortmentId, before: { ...before } }, now);
  });
}
