import type { MetaFunction } from "@remix-run/react";

import { isLocale } from "#app/platform/i18n/locales.ts";

import { type MessageKey, translatorFor } from "./translator.ts";

/** `export const meta = pageTitle("orders.title")`: the page's name in the reader's language, then the brand's. */
export function pageTitle(key: MessageKey): MetaFunction {
  return ({ matches }) => titleOf(matches, (t) => t(key));
}

/** The same where the name comes from what the page shows: `meta: pageTitleFrom(({ order }) => order.number)`. */
export function pageTitleFrom<Data>(name: (data: Data) => string): MetaFunction {
  return ({ matches, data }) => titleOf(matches, () => (data ? name(data as Data) : ""));
}

type Matches = readonly { readonly id: string; readonly data?: unknown }[];

function titleOf(matches: Matches, name: (t: ReturnType<typeof translatorFor>) => string): { title: string }[] {
  const root = (matches.find(({ id }) => id === "root")?.data ?? {}) as { locale?: unknown; brand?: { name?: string } };
  const locale = isLocale(root.locale) ? root.locale : "en";
  return [{ title: [name(translatorFor(locale)), root.brand?.name].filter(Boolean).join(" · ") }];
}
