import { inTransaction } from "#app/platform/db.server.ts";
import { readSetting, writeSetting } from "#app/platform/settings.server.ts";

import { authorize, has, type StaffActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { Brand } from "./brand.ts";
import { brandSetting, forgetBrand } from "./queries.server.ts";

/** Changes the brand's name, accent, time zone and default currency for everyone. */
export async function editBrand(actor: StaffActor, after: Brand, now = new Date()): Promise<void> {
  authorize(has(actor, "system.operate"), "system.operate");
  await inTransaction(async (tx) => {
    const before = await readSetting(brandSetting, tx);
    await writeSetting(tx, brandSetting, after, now);
    await recordAudit(tx, { actor, action: "brand.changed", subject: "brand", before, after }, now);
  });
  forgetBrand();
}
