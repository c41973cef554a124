import { inTransaction, isDuplicate } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { refusal } from "../refusals.ts";
import type { AttributeFacts } from "./product.ts";

/** Adds a property that articles may have. Its code is its identity and never changes; one that exists is refused. */
export async function createAttribute(
  actor: Actor,
  input: AttributeFacts & { readonly code: string },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await inTransaction(async (tx) => {
    try {
      await tx.attribute.create({ data: input });
    } catch (error) {
      if (isDuplicate(error)) throw refusal("code-taken", { code: input.code });
      throw error;
    }
    await recordAudit(tx, { actor, action: "attribute.created", subject: input.code, after: { ...input } }, now);
  });
}

export async function editAttribute(
  actor: Actor,
  { code, ...facts }: AttributeFacts & { readonly code: string },
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await inTransaction(async (tx) => {
    const found = await tx.attribute.findUnique({ where: { code } });
    if (!found) throw refusal("not-found");
    await tx.attribute.update({ where: { code }, data: facts });
    const changed = changedFields(found, facts);
    if (changed) await recordAudit(tx, { actor, action: "attribute.edited", subject: code, ...changed }, now);
  });
}

/** Refuses `attribute-in-use` while any article has a value of it. */
export async function removeAttribute(actor: Actor, { code }: { code: string }, now = new Date()): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await inTransaction(async (tx) => {
    const before = await tx.attribute.findUnique({ where: { code } });
    if (!before) throw refusal("not-found");
    const uses = await tx.variantAttribute.count({ where: { attributeCode: code } });
    if (uses > 0) throw refusal("attribute-in-use", { count: uses });
    await tx.attribute.delete({ where: { code } });
    await recordAudit(tx, { actor, action: "attribute.removed", subject: code, before }, now);
  });
}
