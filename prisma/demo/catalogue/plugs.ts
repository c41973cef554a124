import { type Words, words } from "../words.ts";
import type { VariantRow } from "./product.ts";
import { across, labelOf } from "./variants.ts";

const suffixes = { europe: "EU", britain: "UK", china: "CN" } as const;

export const plugs = ["europe", "britain", "china"] as const;

type Plug = (typeof plugs)[number];

type Facts = Omit<VariantRow, "suffix" | "label">;

/** Variants by the plug of a country; of several sizes each has its own list ("25 m, UK (type G)"). */
export function byPlug(kinds: readonly Plug[], facts: Facts, size = ""): readonly VariantRow[] {
  return across("plug", kinds, (plug) => ({
    ...facts,
    suffix: `${size.split(" ")[0]}${suffixes[plug]}`,
    label: sized(size, labelOf("plug", plug)),
  }));
}

function sized(size: string, plug: Words): Words {
  if (!size) return plug;
  return words(`${size}, ${plug.en}`, `${size} ${plug["zh-CN"]}`, `${size} ${plug["zh-TW"]}`);
}
