import { inTransaction } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { AssortmentId } from "../ids.ts";
import { refuseUnknownAudience } from "../partners/audiences.server.ts";
import type { AssortmentGrant } from "./assortment.ts";
import { loadAssortment, touchAssortment } from "./internal/load-assortment.server.ts";

export type AssortmentGrantChanges = {
  readonly assortmentId: AssortmentId;
  readonly add?: readonly AssortmentGrant[];
  readonly remove?: readonly AssortmentGrant[];
};

/** Says who may buy an assortment: everyone, a tier, a region or a partner. Refuses an audience that does not exist. */
export async function changeAssortmentGrants(
  actor: Actor,
  { assortmentId, add = [], remove = [] }: AssortmentGrantChanges,
  now = new Date(),
): Promise<void> {
  authorize(has(actor, "catalog.edit"), "catalog.edit");
  await inTransaction(async (tx) => {
    await loadAssortment(tx, assortmentId);
    await touchAssortment(tx, assortmentId, {}, now);
    for (const { audience, audienceId } of add)
      if (audience !== "everyone") await refuseUnknownAudience(audience, audienceId, tx);
    if (remove.length > 0)
      await tx.assortmentGrant.deleteMany({
        where: { assortmentId, OR: remove.map(({ audience, audienceId }) => ({ audience, audienceId })) },
      });
    await tx.assortmentGrant.createMany({
      data: add.map(({ audience, audienceId }) => ({ assortmentId, audience, audienceId })),
      skipDuplicates: true,
    });
    await recordAudit(
      tx,
      {
        actor,
        action: "assortment.grants-changed",
        subject: assortmentId,
        before: { removed: [...remove] },
        after: { added: [...add] },
      },
      now,
    );
  });
}
