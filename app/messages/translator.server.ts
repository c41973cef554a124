import type { TFunction } from "i18next";

import type { Locale } from "#app/platform/i18n/locales.ts";

import * as en from "./en/all.ts";
import * as translator from "./translator.ts";
import * as zhCN from "./zh-CN/all.ts";
import * as zhTW from "./zh-TW/all.ts";

/** Brings all languages into the process, so that a page can be rendered in any of them. */
export function loadAllMessages(): void {
  translator.loadMessages({ en, "zh-CN": zhCN, "zh-TW": zhTW });
}

/** The words of one language outside a page: in mails, documents and files. On a page, use `useTranslation`. */
export function translatorFor(locale: Locale): TFunction {
  if (!translator.isLoaded(locale)) loadAllMessages();
  return translator.translatorFor(locale);
}
