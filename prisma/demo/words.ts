/** The three languages the demo brand speaks, in the order `words` takes them. */
export const languages = ["en", "zh-CN", "zh-TW"] as const;

export type Language = (typeof languages)[number];

/** One text in every language of the portal. */
export type Words = { readonly [L in Language]: string };

export function words(english: string, simplified: string, traditional: string): Words {
  return { en: english, "zh-CN": simplified, "zh-TW": traditional };
}

/** A text that reads the same everywhere, such as "PH2 × 100 mm". */
export function sameInAll(text: string): Words {
  return words(text, text, text);
}
