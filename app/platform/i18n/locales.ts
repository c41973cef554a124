/** The languages the pages speak, as BCP 47 tags. The first is the one for readers of any other language. */
export const locales = ["en", "zh-CN", "zh-TW"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";

/** How each language calls itself: what a person looks for who cannot read the present one. */
export const localeNames = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" } as const satisfies Record<
  Locale,
  string
>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The language of ours that serves readers of a BCP 47 tag, or null. For Chinese the script decides, and where the tag
 * names none, the region: Taiwan, Hong Kong and Macau read traditional characters, everyone else simplified.
 */
export function localeForTag(tag: string): Locale | null {
  const [language, ...subtags] = tag.trim().toLowerCase().split("-");
  if (language === "en") return "en";
  if (language !== "zh") return null;
  if (subtags.includes("hant")) return "zh-TW";
  if (subtags.includes("hans")) return "zh-CN";
  return subtags.some((subtag) => ["tw", "hk", "mo"].includes(subtag)) ? "zh-TW" : "zh-CN";
}

/** The best language for an Accept-Language header (RFC 9110 §12.5.4): highest weight first, then the order given. */
export function negotiateLocale(header: string | null): Locale {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.split(";");
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);

  for (const { tag } of wishes) {
    const locale = localeForTag(tag);
    if (locale) return locale;
  }
  return defaultLocale;
}
