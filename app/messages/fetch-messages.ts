import type { Locale } from "#app/platform/i18n/locales.ts";

import { loadMessages } from "./translator.ts";

const bundles = {
  en: () => import("./en/all.ts"),
  "zh-CN": () => import("./zh-CN/all.ts"),
  "zh-TW": () => import("./zh-TW/all.ts"),
} as const satisfies Record<Locale, () => Promise<object>>;

/** Brings one language into the browser: one file, not all three. */
export async function fetchMessages(locale: Locale): Promise<void> {
  loadMessages({ [locale]: await bundles[locale]() });
}
