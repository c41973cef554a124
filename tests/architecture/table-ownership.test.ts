import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { domainOf, filesBelow, sourceFiles } from "./source-files.ts";

/** Table → the domain whose schema file declares it; base.prisma is the platform's. */
const owners = new Map(
  filesBelow("prisma/schema").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^model (\w+)/gm)].map(
      ([, model]) => [String(model), path.basename(file, ".prisma")] as const,
    ),
  ),
);

const WRITES = "create|createMany|update|updateMany|upsert|delete|deleteMany";

test("a table is written only by the domain that declares it", () => {
  const offences = sourceFiles.flatMap(({ path: file, text }) => {
    const writer = file.startsWith("app/platform/") || file === "app/domain/emit.server.ts" ? "base" : domainOf(file);
    return writtenTables(text)
      .filter((table) => owners.get(table) !== writer)
      .map((table) => `${file} writes ${table}, which belongs to ${owners.get(table)}`);
  });
  expect(offences).toEqual([]);
});

test("every table has one owner", () => {
  expect([...owners.keys()].length).toBeGreaterThan(30);
});

function writtenTables(text: string): string[] {
  const byClient = [...text.matchAll(new RegExp(`\\b(?:tx|db|client)\\.(\\w+)\\s*\\.(?:${WRITES})\\(`, "g"))].map(
    ([, delegate]) => modelOf(String(delegate)),
  );
  const bySql = [...text.matchAll(/\b(?:INSERT (?:IGNORE )?INTO|UPDATE|DELETE FROM|REPLACE INTO)\s+`?(\w+)`?/g)].map(
    ([, table]) => String(table),
  );
  return [...byClient, ...bySql].filter((table) => owners.has(table));
}

function modelOf(delegate: string): string {
  return delegate.charAt(0).toUpperCase() + delegate.slice(1);
}
