import type { Facts } from "#app/platform/errors.ts";
import type { Locale } from "#app/platform/i18n/locales.ts";

import { translatorFor } from "./translator.server.ts";

/** The sentence for a refusal, from refusals.json. Every code has one: a test compares the two lists. */
export function refusalText(locale: Locale, code: string, facts: Facts): string {
  const say = translatorFor(locale) as (key: string, values: Record<string, unknown>) => string;
  return say(`refusals.${code}`, facts);
}
