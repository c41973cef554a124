/** A name in the languages of the pages, as its columns hold it: English always, the others where someone wrote them. */
export type NameColumns = {
  readonly nameEn: string;
  readonly nameZhCn: string | null;
  readonly nameZhTw: string | null;
};

export type LocalizedText = { readonly en: string; readonly "zh-CN": string | null; readonly "zh-TW": string | null };

/** Columns of a table that has its own words for "name" (labelEn, descriptionEn …) go through `localized` directly. */
export function nameOf(row: NameColumns): LocalizedText {
  return { en: row.nameEn, "zh-CN": row.nameZhCn, "zh-TW": row.nameZhTw };
}

/** The words for a reader: their language, else the other Chinese, else English. */
export function localized(text: LocalizedText, locale: keyof LocalizedText): string {
  if (locale === "zh-CN") return text["zh-CN"] ?? text["zh-TW"] ?? text.en;
  if (locale === "zh-TW") return text["zh-TW"] ?? text["zh-CN"] ?? text.en;
  return text.en;
}
