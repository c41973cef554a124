/**
 * One value per process, whichever bundle asks for it: the web host and the Remix build are two bundles in one process,
 * and a development reload evaluates modules again. `make` runs once per name.
 */
export function singleton<T>(name: string, make: () => T): T {
  const key = Symbol.for(`tributary.${name}`);
  const store = globalThis as unknown as Record<symbol, T | undefined>;
  const existing = store[key];
  if (existing !== undefined) return existing;
  const made = make();
  store[key] = made;
  return made;
}
