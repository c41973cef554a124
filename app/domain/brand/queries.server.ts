import { readSetting, type SettingDefinition } from "#app/platform/settings.server.ts";

import { type Brand, brandSchema, initialBrand } from "./brand.ts";

export const brandSetting: SettingDefinition<Brand> = { key: "brand", schema: brandSchema, initial: initialBrand };

/** Other processes learn of a change after this. */
const FRESH_MS = 10_000;

let known: { brand: Brand; readAt: number } | undefined;

/** Who runs this installation. Every page asks, so it is kept for some seconds. */
export async function getBrand(now = Date.now()): Promise<Brand> {
  if (!known || now - known.readAt > FRESH_MS) known = { brand: await readSetting(brandSetting), readAt: now };
  return known.brand;
}

/** After a change in this process. */
export function forgetBrand(): void {
  known = undefined;
}
