import type { z } from "zod";

import type { Prisma } from "#prisma/client/client.ts";

import { type Db, db, type Tx } from "./db.server.ts";

/** A setting that a domain owns: its key, its shape and what holds until someone sets it. */
export type SettingDefinition<T> = { readonly key: string; readonly schema: z.ZodType<T>; readonly initial: T };

/** The setting's value; the initial one where none is stored or a stored one no longer fits its shape. */
export async function readSetting<T>(definition: SettingDefinition<T>, client: Db | Tx = db): Promise<T> {
  const row = await client.setting.findUnique({ where: { key: definition.key } });
  const parsed = definition.schema.safeParse(row?.value);
  return parsed.success ? parsed.data : definition.initial;
}

export async function writeSetting<T>(tx: Tx, definition: SettingDefinition<T>, value: T, now: Date): Promise<void> {
  const stored = definition.schema.parse(value) as Prisma.InputJsonValue;
  await tx.setting.upsert({
    where: { key: definition.key },
    create: { key: definition.key, value: stored, updatedAt: now },
    update: { value: stored, updatedAt: now },
  });
}
