import { createHash } from "node:crypto";
import { RateLimiterMySQL, RateLimiterRes } from "rate-limiter-flexible";

import { isConflict, pool } from "./db.server.ts";
import { env } from "./env.server.ts";
import { DomainError } from "./errors.ts";
import { singleton } from "./singleton.ts";

type Limit = { readonly points: number; readonly seconds: number };

/**
 * Every limit there is: so many times within so many seconds. Counted in the database, so by all processes together.
 * By account they slow down a guess at one password, by address a search through many accounts; an office of a hundred
 * people shares one address.
 */
const limits = {
  "sign-in-by-account": { points: 10, seconds: 15 * 60 },
  "sign-in-by-address": { points: 300, seconds: 15 * 60 },
  "password-link-by-account": { points: 5, seconds: 60 * 60 },
  "password-link-by-address": { points: 60, seconds: 60 * 60 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

const ATTEMPTS = 5;

/**
 * Counts one try of `key` (an account, an address; case and surrounding space do not matter) under a limit. Throws
 * "too-many-requests", 429 with Retry-After and `retryAfterSeconds`, once the limit is passed.
 */
export async function consume(name: LimitName, key: string): Promise<void> {
  try {
    await repeatOnConflict(() => limiterOf(name).consume(digest(key)));
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const retryAfterSeconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw new DomainError(
      "too-many-requests",
      429,
      { retryAfterSeconds },
      { "Retry-After": String(retryAfterSeconds) },
    );
  }
}

/** Forgets the tries of `key`, as after a sign-in that succeeded. */
export async function forgive(name: LimitName, key: string): Promise<void> {
  await repeatOnConflict(() => limiterOf(name).delete(digest(key)));
}

function limiterOf(name: LimitName): RateLimiterMySQL {
  return singleton(`rate-limit.${name}`, () => {
    const { points, seconds } = limits[name];
    return new RateLimiterMySQL({
      storeClient: pool.pool,
      storeType: "pool",
      dbName: new URL(env.DATABASE_URL).pathname.slice(1),
      tableName: "RateLimit",
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
    });
  });
}

/** The table keeps no addresses, and no key is too long for it. */
function digest(key: string): string {
  return createHash("sha256").update(key.trim().toLowerCase()).digest("hex");
}

/** Two tries at once may meet in a deadlock, which undoes one of them whole. */
async function repeatOnConflict<T>(count: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await count();
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
    }
  }
}
