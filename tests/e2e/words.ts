import { readdirSync, readFileSync } from "node:fs";
import i18next from "i18next";

export const locales = ["en", "zh-CN", "zh-TW"] as const;
export type Locale = (typeof locales)[number];

/** What the pages say in one language, by the keys of app/messages: so that one story is told in all three. */
export function wordsOf(locale: Locale): (key: string, values?: Record<string, unknown>) => string {
  const folder = `app/messages/${locale}`;
  const areas = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const messages = Object.fromEntries(
    areas.map((file) => [file.replace(".json", ""), JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as unknown]),
  );
  const instance = i18next.createInstance();
  instance.init({
    lng: locale,
    resources: { [locale]: { translation: messages } },
    initImmediate: false,
    interpolation: { escapeValue: false },
  });
  return (key, values = {}) => {
    if (!instance.exists(key, values as { count?: number })) throw new Error(`No words for ${key}`);
    return String(instance.t(key, values as never));
  };
}
