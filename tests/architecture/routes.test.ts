import { matchPath } from "@remix-run/react";
import { expect, test } from "vitest";

import { refusals } from "#app/domain/refusals.ts";
import words from "#app/messages/en/refusals.json" with { type: "json" };
import { paths } from "#app/paths.ts";

import { allRoutes } from "../support/route-table.ts";
import { filesBelow } from "./source-files.ts";

test("every file of routes/ has a URL, and every URL its file", () => {
  const registered = allRoutes.map(({ file }) => `app/${file}`).toSorted();
  expect(registered).toEqual(filesBelow("app/routes"));
});

test("every path that the code builds is a URL of routes.ts", () => {
  const strangers = builtPaths(paths).filter(
    (built) => !allRoutes.some(({ pattern }) => pattern !== null && matchPath(pattern, built)),
  );
  expect(strangers).toEqual([]);
});

test("every refusal has its sentence", () => {
  expect(Object.keys(refusals).filter((code) => !(code in words))).toEqual([]);
});

function builtPaths(tree: object): string[] {
  return Object.values(tree).flatMap((entry: unknown) => {
    if (typeof entry !== "function") return builtPaths(entry as object);
    const built: unknown = entry(...Array.from({ length: entry.length }, () => "x"));
    return String(built).split("?")[0] ?? [];
  });
}
