import { env } from "../env.server.ts";
import type { Locale } from "../i18n/locales.ts";
import { localeOf } from "./locale.server.ts";

/** The origin that links in mails start with: PUBLIC_URL, else the one this request came to. */
export function publicOrigin(request: Request): string {
  return new URL(env.PUBLIC_URL ?? request.url).origin;
}

/** What a mail caused by this request needs: where its links lead, and the language of who caused it. */
export function mailContext(request: Request): { readonly origin: string; readonly locale: Locale } {
  return { origin: publicOrigin(request), locale: localeOf(request) };
}
