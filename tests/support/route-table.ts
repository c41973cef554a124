import type { RouteConfigEntry } from "@remix-run/route-config";

import routes from "#app/routes.ts";

export type RouteLine = {
  readonly file: string;
  /** "/portal/orders/:orderId"; null for a layout, which has no URL of its own. */
  readonly pattern: string | null;
};

/** Every line of routes.ts, flat: what a test over all URLs walks, so that a new one cannot be forgotten. */
export const allRoutes: readonly RouteLine[] = flatten(await routes, "");

function flatten(entries: readonly RouteConfigEntry[], parent: string): RouteLine[] {
  return entries.flatMap((entry) => {
    const own = [parent, entry.path].filter(Boolean).join("/");
    const isLayout = entry.path === undefined && !entry.index;
    return [{ file: entry.file, pattern: isLayout ? null : `/${own}` }, ...flatten(entry.children ?? [], own)];
  });
}
