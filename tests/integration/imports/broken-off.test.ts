import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { isStalled } from "#app/domain/imports/import-run.ts";
import { db } from "#app/platform/db.server.ts";
import { fixture, imported } from "#tests/factories/imports.ts";
import { type BundledCommand, bundleCommand } from "#tests/support/run-command.ts";

import { businessState } from "./business-state.ts";

// Each test starts several processes, one after the other.
vi.setConfig({ testTimeout: 120_000 });

const LINES = 6_000;
let command: BundledCommand;
let folder = "";
let file = "";

beforeAll(async () => {
  command = await bundleCommand("import");
  folder = await mkdtemp(path.join(tmpdir(), "import-"));
  file = path.join(folder, "order_lines.csv");
  await writeFile(file, longHistory());
});

afterAll(async () => {
  await Promise.all([command.remove(), rm(folder, { recursive: true })]);
});

test("an import that is killed in the middle, given again, ends in the state of one that was not", async () => {
  await beginHistory();
  expect((await imported("orders", file)).counts.rowsRead).toBe(LINES);
  const wanted = await businessState();

  await forgetOrders();
  const killed = await command.run(["orders", file], async (kill) => {
    while ((await rowsSettled()) < 1_000) await sleep(5);
    kill();
  });
  expect(killed.code).toBe(null);
  const [broken] = await db.importRun.findMany({ where: { kind: "orders" } });
  expect(broken).toMatchObject({ status: "running", rowsTotal: LINES });
  expect(broken?.rowsRead).toBeLessThan(LINES);
  expect(broken && isStalled(broken, new Date(Date.now() + 120_000))).toBe(true);

  const again = await command.run(["orders", file]);
  expect(again.code).toBe(0);
  expect(await businessState()).toEqual(wanted);
  const run = await db.importRun.findFirstOrThrow({ where: { kind: "orders", status: "done" } });
  expect(run.unchanged).toBeGreaterThan(0);
  expect(run.created + run.updated + run.unchanged + run.rejected).toBe(LINES);
});

test("two imports of one file at once both end well, in the state of one", async () => {
  await beginHistory();
  await imported("orders", file);
  const wanted = await businessState();
  await forgetOrders();

  const both = await Promise.all([command.run(["orders", file]), command.run(["orders", file])]);
  expect(both).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect(await businessState()).toEqual(wanted);
});

test("the command fails only where nothing could be read, and says why", async () => {
  await beginHistory();
  const rejects = path.join(folder, "rejects.csv");
  const rejected = await command.run(["orders", fixture("order_lines.csv"), "--rejects", rejects]);
  expect(rejected).toMatchObject({ code: 0, said: expect.stringMatching(/Unknown SKU +3\n/) });
  expect(await command.run(["orders", rejects])).toMatchObject({
    code: 0,
    said: expect.stringMatching(/Rows read +4\n/),
  });

  const missing = await command.run(["orders", "no-such-file.csv"]);
  expect(missing).toMatchObject({ code: 1, complaint: expect.stringContaining("There is no such file") });
  const columnless = await command.run(["orders", fixture("customers.csv")]);
  expect(columnless).toMatchObject({ code: 1, complaint: expect.stringContaining("quantity") });
  const misspelt = await command.run(["products", fixture("products.csv"), "--currency", "XXX"]);
  expect(misspelt).toMatchObject({ code: 2, complaint: expect.stringContaining("Usage") });
});

async function beginHistory(): Promise<void> {
  await imported("products", fixture("products.csv"), { currency: "GBP" });
  await imported("partners", fixture("customers.csv"), { currency: "GBP" });
}

async function forgetOrders(): Promise<void> {
  await db.orderReturn.deleteMany();
  await db.salesOrder.deleteMany();
  await db.importRun.deleteMany({ where: { kind: "orders" } });
}

async function rowsSettled(): Promise<number> {
  const run = await db.importRun.findFirst({ where: { kind: "orders" }, select: { rowsRead: true } });
  return run?.rowsRead ?? 0;
}

/** Lines like real ones: orders of a dozen, some going on after others have begun, with strangers and returns among them. */
function longHistory(): string {
  const skus = ["10002", "85123A", "71053", "22423", "84406B", "POST"];
  const partners = ["17850", "12583", "14911"];
  const lines = ["order_no,ordered_at,customer_id,country,sku,description,quantity,unit_price"];
  for (let at = 0; at < LINES; at++) {
    const order = Math.floor(at / 12) - (at % 97 === 0 && at > 12 ? 1 : 0);
    const when = new Date(Date.UTC(2011, 0, 1) + order * 3_600_000).toISOString().slice(0, 16);
    const isReturn = order % 9 === 4;
    const sku = skus[(at * 7) % skus.length];
    const quantity = (1 + (at % 5)) * (isReturn ? -1 : 1);
    const number = `${isReturn ? "R" : "O"}${200_000 + order}`;
    lines.push(`${number},${when}Z,${partners[order % 3]},X,${sku},THING ${sku},${quantity},${1 + (at % 3)}.25`);
  }
  return `${lines.join("\n")}\n`;
}
