import type { Tx } from "#app/platform/db.server.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";

import type { PartnerId, UserId } from "../ids.ts";
import { hashPassword } from "./internal/passwords.server.ts";
import type { MemberRole, StaffRole } from "./permissions.ts";

export type NewUser = {
  readonly userId: UserId;
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole | MemberRole;
  /** Null makes a member of staff. */
  readonly partnerId: PartnerId | null;
  readonly password: string;
  readonly locale: Locale | null;
};

/** A step that adds people who can sign in at once, as the demo needs them. Each distinct password is hashed once. */
export async function importUsers(tx: Tx, users: readonly NewUser[], now: Date): Promise<void> {
  const hashes = new Map<string, string>();
  for (const { password } of users) {
    if (!hashes.has(password)) hashes.set(password, await hashPassword(password));
  }
  await tx.user.createMany({
    data: users.map(({ userId, password, partnerId, ...user }) => ({
      ...user,
      id: userId,
      kind: partnerId === null ? "staff" : "member",
      partnerId,
      passwordHash: hashes.get(password) ?? null,
      createdAt: now,
      updatedAt: now,
    })),
  });
}
