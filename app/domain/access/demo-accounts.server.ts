import { z } from "zod";

import { readSetting, type SettingDefinition } from "#app/platform/settings.server.ts";

const demoSchema = z.object({
  password: z.string(),
  accounts: z.array(
    z.object({ email: z.string(), role: z.string(), partner: z.string().nullish(), note: z.string().nullish() }),
  ),
});

export type DemoAccounts = z.infer<typeof demoSchema>;

/** Written only by the demo seed: it is what makes a database a demo. */
export const demoSetting: SettingDefinition<DemoAccounts | null> = {
  key: "demo",
  schema: demoSchema.nullable(),
  initial: null,
};

/** The accounts to try the portal with; null in every database that was not seeded as a demo. */
export function findDemoAccounts(): Promise<DemoAccounts | null> {
  return readSetting(demoSetting);
}
