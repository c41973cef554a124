import { isLocale, type Locale, negotiateLocale } from "#app/platform/i18n/locales.ts";

import { readPreference, writePreference } from "./preference-cookie.server.ts";

/** The language to answer in: the one chosen before (cookie `locale`), else the browser's, else English. */
export function localeOf(request: Request): Locale {
  const chosen = readPreference(request, "locale");
  return isLocale(chosen) ? chosen : negotiateLocale(request.headers.get("Accept-Language"));
}

/** The Set-Cookie header that makes later pages speak `locale`. */
export function rememberLocale(request: Request, locale: Locale): string {
  return writePreference(request, "locale", locale);
}
