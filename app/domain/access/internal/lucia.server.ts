import { Mysql2Adapter } from "@lucia-auth/adapter-mysql";
import { Lucia, TimeSpan } from "lucia";

import { pool } from "#app/platform/db.server.ts";
import { singleton } from "#app/platform/singleton.ts";

import { hashingAdapter } from "./hashing-adapter.server.ts";

/** Unused for this long, a session ends. */
const IDLE = new TimeSpan(12, "h");

// lucia is no longer developed: nothing outside this folder knows it, so that it can be replaced here.
export const lucia = singleton(
  "lucia",
  () =>
    new Lucia(hashingAdapter(new Mysql2Adapter(pool, { user: "User", session: "Session" })), {
      sessionExpiresIn: IDLE,
      getSessionAttributes: ({ created_at, last_seen_at, acting_for_id }) => ({
        createdAt: created_at,
        lastSeenAt: last_seen_at,
        actingForId: acting_for_id,
      }),
      // Chosen one by one: the adapter reads the whole row, password hash included.
      getUserAttributes: ({ kind, role, email, name, partnerId, locale, status }) => ({
        kind,
        role,
        email,
        name,
        partnerId,
        locale,
        status,
      }),
    }),
);

declare module "lucia" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: a declaration can only be merged into an interface.
  interface Register {
    Lucia: typeof lucia;
    DatabaseSessionAttributes: {
      created_at: Date;
      last_seen_at: Date;
      user_agent: string | null;
      ip: string | null;
      acting_for_id: string | null;
    };
    DatabaseUserAttributes: {
      kind: "staff" | "member";
      role: string;
      email: string;
      name: string;
      partnerId: string | null;
      locale: string | null;
      status: "active" | "disabled";
    };
  }
}
