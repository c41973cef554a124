import { z } from "zod";

import type { Locale } from "#app/platform/i18n/locales.ts";
import { readSetting, type SettingDefinition } from "#app/platform/settings.server.ts";

import { localized } from "./localized-text.ts";

const brandSchema = z.object({
  name: z.object({ en: z.string().min(1), "zh-CN": z.string().nullable(), "zh-TW": z.string().nullable() }),
  accent: z.string().regex(/^#[0-9a-f]{6}$/i),
});

/** Whose portal this is: the supplier's name and the one colour its pages use. */
export const brandSetting: SettingDefinition<z.infer<typeof brandSchema>> = {
  key: "brand",
  schema: brandSchema,
  initial: { name: { en: "Tributary", "zh-CN": null, "zh-TW": null }, accent: "#17607f" },
};

/** The brand as a page shows it: its name in the reader's language and its accent as "#rrggbb". */
export async function readBrand(locale: Locale): Promise<{ readonly name: string; readonly accent: string }> {
  const { name, accent } = await readSetting(brandSetting);
  return { name: localized(name, locale), accent };
}
