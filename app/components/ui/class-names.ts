import { type ClassValue, clsx } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const merge = extendTailwindMerge({
  extend: { theme: { spacing: ["row", "control"], shadow: ["pop"] } },
});

/** Joins class names; where two set the same thing, the later wins, so that a caller can adjust a component. */
export function classNames(...values: readonly ClassValue[]): string {
  return merge(clsx(values));
}
