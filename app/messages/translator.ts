import i18next, { type i18n, type ParseKeys, type TFunction } from "i18next";

import { defaultLocale, type Locale } from "#app/platform/i18n/locales.ts";

/** Every area's words, in the shape that English gives them. */
export type Messages = typeof import("./en/all.ts");

/** A key of the catalogues: "orders.list.title". */
export type MessageKey = ParseKeys;

/**
 * Gives i18next the words of some languages; each process does it once, before it says anything. That all languages have
 * the same areas and keys is what tests/architecture/messages.test.ts proves.
 */
export function loadMessages(words: Partial<Record<Locale, object>>): void {
  if (!i18next.isInitialized) {
    i18next.init({
      lng: defaultLocale,
      fallbackLng: false,
      defaultNS: "messages",
      ns: ["messages"],
      resources: {},
      initImmediate: false,
      // React escapes what it prints, and no other reader of these words is HTML.
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  }
  for (const [locale, messages] of Object.entries(words))
    i18next.addResourceBundle(locale, "messages", { ...messages });
}

/** Whether the words of a language are here. */
export function isLoaded(locale: Locale): boolean {
  return i18next.isInitialized === true && i18next.hasResourceBundle(locale, "messages");
}

/** The words of one language whose messages are loaded: `t("orders.list.title")`. */
export function translatorFor(locale: Locale): TFunction {
  return i18next.getFixedT(locale);
}

const instances = new Map<Locale, i18n>();

/** The same for react-i18next, which wants an instance that speaks one language. They share the loaded words. */
export function instanceFor(locale: Locale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const instance = i18next.cloneInstance({ lng: locale, initImmediate: false });
  instances.set(locale, instance);
  return instance;
}
