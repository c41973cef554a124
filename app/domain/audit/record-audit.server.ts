import type { Tx } from "#app/platform/db.server.ts";
import { logContext } from "#app/platform/log.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { newId } from "../ids.ts";

/** Whoever acts, as far as the audit needs to know: any `Actor` of access fits. */
export type AuditActor = {
  readonly kind: "staff" | "member" | "system";
  readonly userId: string | null;
  readonly name: string;
  readonly partnerId: string | null;
  readonly onBehalf: boolean;
};

export type AuditRecord = {
  readonly actor: AuditActor;
  /** "order.submitted": the thing and the past-tense verb. */
  readonly action: string;
  readonly subject: string;
  /** The partner whose thing it is; of members and on-behalf actors it is known. */
  readonly partnerId?: string;
  readonly reason?: string;
  readonly before?: Prisma.InputJsonValue;
  readonly after?: Prisma.InputJsonValue;
};

/** Writes who did what to the audit, in the transaction that does it. */
export async function recordAudit(tx: Tx, record: AuditRecord, now: Date): Promise<void> {
  const { actor } = record;
  await tx.auditEntry.create({
    data: {
      id: newId("aud"),
      at: now,
      actorKind: actor.kind,
      actorId: actor.userId,
      actorName: actor.name,
      onBehalfOfId: actor.onBehalf ? actor.partnerId : null,
      action: record.action,
      subjectId: record.subject,
      partnerId: record.partnerId ?? actor.partnerId,
      reason: record.reason ?? null,
      before: record.before,
      after: record.after,
      requestId: logContext.getStore()?.requestId ?? null,
    },
  });
}
