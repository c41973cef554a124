import type { Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

import type { DomainEvents } from "./events.ts";
import { newId } from "./ids.ts";

/** Says that something happened, in the transaction that made it happen. The worker runs the reactions afterwards. */
export async function emit<Name extends keyof DomainEvents>(
  tx: Tx,
  name: Name,
  payload: DomainEvents[Name],
  now: Date,
): Promise<void> {
  await tx.outboxEvent.create({
    data: { id: newId("evt"), name, payload: payload as Prisma.InputJsonValue, happenedAt: now, availableAt: now },
  });
}
