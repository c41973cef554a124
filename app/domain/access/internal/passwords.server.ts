import { hash, verify } from "@node-rs/argon2";

import { env } from "#app/platform/env.server.ts";

// Argon2id with OWASP's minimum: 19 MiB, two passes, one lane.
const COST = env.CHEAP_PASSWORD_HASH
  ? { memoryCost: 1_024, timeCost: 1, parallelism: 1 }
  : { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), COST);
}

/** Takes as long for an account that does not exist (or has no password yet) as for one that does. */
export async function isPasswordOf(user: { passwordHash: string | null } | null, password: string): Promise<boolean> {
  const stored = user?.passwordHash ?? (await decoy());
  const matches = await verify(stored, password.normalize("NFKC"));
  return matches && Boolean(user?.passwordHash);
}

let decoyHash: Promise<string> | undefined;

function decoy(): Promise<string> {
  decoyHash ??= hashPassword("an account that does not exist");
  return decoyHash;
}
