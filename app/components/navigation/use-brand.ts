import { useRouteLoaderData } from "@remix-run/react";

import { paths } from "#app/paths.ts";

import type { Brand } from "../layout/navigation.ts";

/** The brand as the shells show it, from what the root of every page has loaded. */
export function useBrand(): Brand {
  const root = useRouteLoaderData("root") as { brand?: { name: string } } | undefined;
  return { name: root?.brand?.name ?? "Tributary", homeUrl: paths.home() };
}
