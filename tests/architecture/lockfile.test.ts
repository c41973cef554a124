import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Locked = {
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
};

test("everything that a locked package asks for is locked, for other systems too, without which npm ci refuses", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isFound(packages, place, name))
      .map((name) => `${name}, which ${place || "package.json"} asks for`),
  );

  expect(missing).toEqual([]);
});

/** As Node finds a package: beside its user, or beside any folder above. */
function isFound(packages: Record<string, unknown>, place: string, name: string): boolean {
  const beside = place === "" ? `node_modules/${name}` : `${place}/node_modules/${name}`;
  if (beside in packages) return true;
  if (place === "") return false;
  return isFound(packages, place.slice(0, Math.max(0, place.lastIndexOf("/node_modules/"))), name);
}
