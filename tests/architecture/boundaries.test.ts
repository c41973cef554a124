import { expect, test } from "vitest";

import { domainOf, type SourceFile, sourceFiles } from "./source-files.ts";

/** A domain imports only lower ranks. The same table stands, with words, in app/domain/README.md. */
const ranks: Readonly<Record<string, number>> = {
  audit: 0,
  access: 1,
  brand: 2,
  partners: 2,
  billing: 3,
  catalog: 3,
  inventory: 3,
  storefront: 4,
  ordering: 5,
  backoffice: 6,
  imports: 6,
  notifications: 6,
  operations: 6,
  search: 6,
};

const composers = ["app/domain/subscribers.server.ts", "app/domain/schedules.server.ts"];

test("every domain has a rank", () => {
  const domains = new Set(sourceFiles.flatMap(({ path }) => domainOf(path) ?? []));
  expect([...domains].filter((domain) => ranks[domain] === undefined)).toEqual([]);
});

test("a domain imports only lower ranks, and nobody's internals", () => {
  expect(
    offences(({ path }, imported) => {
      const [own, other] = [domainOf(path), domainOf(imported)];
      if (other === null || own === other) return false;
      if (imported.includes("/internal/")) return true;
      return own !== null && (ranks[other] ?? 0) >= (ranks[own] ?? 0);
    }),
  ).toEqual([]);
});

test("the shared vocabulary imports no domain, except the two tables of reactions and schedules", () => {
  const vocabulary = /^app\/domain\/[^/]+\.ts$/;
  expect(
    offences(({ path }, imported) => vocabulary.test(path) && !composers.includes(path) && domainOf(imported) !== null),
  ).toEqual([]);
});

test("only the worker runs reactions and schedules", () => {
  expect(offences(({ path }, imported) => composers.includes(imported) && path !== "server/worker.ts")).toEqual([]);
});

test("a domain knows no page and no component", () => {
  expect(
    offences(({ path }, imported) => path.startsWith("app/domain/") && /^app\/(routes|components)\//.test(imported)),
  ).toEqual([]);
});

test("a route reaches the database only through a domain", () => {
  expect(
    offences(
      ({ path }, imported) =>
        path.startsWith("app/routes/") && (imported === "app/platform/db.server.ts" || imported.startsWith("prisma/")),
    ),
  ).toEqual([]);
});

test("a component takes props: it reaches nothing that touches the world, and no route", () => {
  expect(
    offences(
      ({ path }, imported) =>
        path.startsWith("app/components/") &&
        (imported.includes(".server.") || imported.startsWith("app/routes/") || imported.startsWith("prisma/")),
    ),
  ).toEqual([]);
});

test("the primitives of the interface know no business word", () => {
  expect(
    offences(
      ({ path }, imported) => /^app\/components\/(ui|layout)\//.test(path) && /^app\/(domain|paths)/.test(imported),
    ),
  ).toEqual([]);
});

test("the platform knows no domain", () => {
  expect(
    offences(({ path }, imported) => path.startsWith("app/platform/") && imported.startsWith("app/domain/")),
  ).toEqual([]);
});

test("only access/internal knows lucia", () => {
  expect(
    offences(
      ({ path }, imported) => /^(lucia$|@lucia-auth)/.test(imported) && !path.startsWith("app/domain/access/internal/"),
    ),
  ).toEqual([]);
});

function offences(isOffence: (file: SourceFile, imported: string) => boolean): string[] {
  return sourceFiles.flatMap((file) =>
    file.imports.filter((imported) => isOffence(file, imported)).map((imported) => `${file.path} → ${imported}`),
  );
}
