import { PrismaMariaDb } from "@prisma/adapter-mariadb";
import mysql from "mysql2/promise";

import { type Prisma, PrismaClient } from "#prisma/client/client.ts";

import { env } from "./env.server.ts";
import { log } from "./log.server.ts";
import { singleton } from "./singleton.ts";

declare const insideTransaction: unique symbol;

/** A transaction that is open. Only `inTransaction` makes one, so a step that asks for it cannot be given `db`. */
export type Tx = Prisma.TransactionClient & { readonly [insideTransaction]: true };

export type Db = PrismaClient;

/** For reads. What changes anything goes through `inTransaction`. */
export const db: Db = singleton("prisma", makeClient);

/** The plain pool: sessions, rate limits, bulk imports and measured reads. Times are UTC as everywhere. */
export const pool: mysql.Pool = singleton("mysql2-pool", () =>
  mysql.createPool({ uri: env.DATABASE_URL, timezone: "Z", connectionLimit: env.DATABASE_POOL, charset: "utf8mb4" }),
);

const ATTEMPTS = 6;

/**
 * Runs `work` in one transaction and retries it when the database gave way to another (deadlock, lock wait, snapshot or
 * cluster conflict): the body must be safe to run again, so it makes no network call and changes nothing outside `tx`.
 * `isolation: "ReadCommitted"` is for work that locks every row it decides by and meets many others at the same rows: it
 * then waits for them where it would otherwise have to begin again.
 */
export async function inTransaction<T>(
  work: (tx: Tx) => Promise<T>,
  { timeoutMs = 15_000, isolation }: { timeoutMs?: number; isolation?: "ReadCommitted" } = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction((tx) => work(tx as Tx), {
        maxWait: 10_000,
        timeout: timeoutMs,
        isolationLevel: isolation,
      });
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
      log.debug({ attempt }, "transaction conflict, trying again");
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
    }
  }
}

export async function closeDatabase(): Promise<void> {
  await Promise.all([db.$disconnect(), pool.end()]);
}

/** True for a write that met a unique key: another request was first. */
export function isDuplicate(error: unknown): boolean {
  const code = codeOf(error);
  return code === "P2002" || (code === "P2010" && metaText(error).includes('"UniqueConstraintViolation"'));
}

/** Deadlock 1213, lock wait 1205, snapshot conflict 1020, Galera certification 1047/1180: all are safe to repeat. */
const CONFLICTS = /\b(1213|1205|1020|1047|1180)\b|deadlock|write conflict|record has changed since last read/i;

/** True for a write that gave way to another and may be tried again. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (code === "P2034") return true;
  if (code?.startsWith("P2") && code !== "P2039" && code !== "P2010") return false;
  return CONFLICTS.test(`${error.message} ${metaText(error)} ${causeText(error)}`);
}

function metaText(error: unknown): string {
  return error instanceof Error && "meta" in error ? JSON.stringify(error.meta) : "";
}

function causeText(error: Error): string {
  return error.cause instanceof Error ? error.cause.message : JSON.stringify(error.cause ?? "");
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function makeClient(): PrismaClient {
  const url = new URL(env.DATABASE_URL);
  const socketPath = url.searchParams.get("socketPath") ?? undefined;
  const adapter = new PrismaMariaDb({
    ...(socketPath ? { socketPath } : { host: url.hostname, port: Number(url.port || 3306) }),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
    connectionLimit: env.DATABASE_POOL,
    acquireTimeout: 10_000,
    timezone: "Z",
    // Lost updates become errors that are retried, where the server can (the comment is code for MariaDB 11.4 and later
    // only; the embedded server has it switched on for everyone).
    initSql: "SET @tributary = 1 /*M!110402 , SESSION innodb_snapshot_isolation = ON */",
  });
  const client = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  client.$on("query", ({ query, duration }) => log.trace({ query, durationMs: duration }, "query"));
  return client;
}
