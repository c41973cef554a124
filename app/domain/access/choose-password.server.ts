import { inTransaction } from "#app/platform/db.server.ts";

import { recordAudit } from "../audit/record-audit.server.ts";
import { refusal } from "../refusals.ts";
import { hashPassword } from "./internal/passwords.server.ts";
import { hashToken } from "./internal/tokens.server.ts";

/** Sets the password behind a mailed link, once, and ends every session of the account. */
export async function choosePassword(
  { token, password }: { token: string; password: string },
  now = new Date(),
): Promise<void> {
  const passwordHash = await hashPassword(password);
  await inTransaction(async (tx) => {
    const tokenHash = hashToken(token);
    const { count } = await tx.passwordReset.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (count === 0) throw refusal("reset-link-invalid");
    const { user } = await tx.passwordReset.findUniqueOrThrow({
      where: { tokenHash },
      select: { user: { select: { id: true, name: true, kind: true, partnerId: true } } },
    });
    await tx.user.update({ where: { id: user.id }, data: { passwordHash, updatedAt: now } });
    await tx.session.deleteMany({ where: { userId: user.id } });
    const actor = {
      kind: user.kind === "staff" ? ("staff" as const) : ("member" as const),
      userId: user.id,
      name: user.name,
      partnerId: user.partnerId,
      onBehalf: false,
    };
    await recordAudit(tx, { actor, action: "user.password-chosen", subject: user.id }, now);
  });
}
