import { db } from "#app/platform/db.server.ts";
import type { PrismaClient } from "#prisma/client/client.ts";

let seen = 0;
let listening = false;

/** How many statements `work` sends to the database through Prisma: for "the same number, however long the list". */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  if (!listening) (db as PrismaClient<"query">).$on("query", () => (seen += 1));
  listening = true;
  const before = seen;
  await work();
  return seen - before;
}
