import type { ReactNode } from "react";

import type { LocalizedText } from "#app/domain/localized-text.ts";

import { useName } from "../naming/use-name.ts";

/** An article in a row: its number, and under it what it is. */
export function ArticleName({ sku, name }: { readonly sku: string; readonly name: LocalizedText }): ReactNode {
  const nameOf = useName();
  return (
    <span className="grid">
      <span>{sku}</span>
      <span className="line-clamp-1 text-sm font-normal text-ink-soft">{nameOf(name)}</span>
    </span>
  );
}
