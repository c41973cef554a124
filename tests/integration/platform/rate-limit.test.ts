import { expect, test } from "vitest";

import { db } from "#app/platform/db.server.ts";
import { consume, forgive } from "#app/platform/rate-limit.server.ts";

async function tries(count: number, key: string): Promise<PromiseSettledResult<void>[]> {
  return Promise.allSettled(Array.from({ length: count }, () => consume("sign-in-by-account", key)));
}

test("of many tries at once exactly the allowed number pass, and the rest are told when to come back", async () => {
  const results = await tries(30, "maria@dealer.example");
  const refused = results.filter((result) => result.status === "rejected");
  expect(refused).toHaveLength(20);
  for (const { reason } of refused) {
    expect(reason).toMatchObject({ code: "too-many-requests", status: 429 });
    expect(reason.facts.retryAfterSeconds).toBeGreaterThan(890);
    expect(reason.init.headers["Retry-After"]).toBe(String(reason.facts.retryAfterSeconds));
  }
});

test("the spelling of an address opens no second count", async () => {
  await tries(10, "maria@dealer.example");
  await expect(consume("sign-in-by-account", " Maria@Dealer.Example")).rejects.toMatchObject({ status: 429 });
});

test("accounts and limits are counted apart", async () => {
  await tries(11, "maria@dealer.example");
  await consume("sign-in-by-account", "tom@dealer.example");
  await consume("password-link-by-account", "maria@dealer.example");
});

test("what is forgiven starts again", async () => {
  await tries(11, "maria@dealer.example");
  await forgive("sign-in-by-account", "maria@dealer.example");
  await consume("sign-in-by-account", "maria@dealer.example");
});

test("the time over, the count starts again", async () => {
  await tries(11, "maria@dealer.example");
  await db.rateLimit.updateMany({ data: { expire: Date.now() - 1 } });
  await consume("sign-in-by-account", "maria@dealer.example");
});

test("no address is stored", async () => {
  await consume("sign-in-by-account", "maria@dealer.example");
  expect(JSON.stringify((await db.rateLimit.findMany()).map((row) => row.key))).not.toContain("maria");
});
