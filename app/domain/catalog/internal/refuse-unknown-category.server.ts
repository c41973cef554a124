import type { Tx } from "#app/platform/db.server.ts";

import type { CategoryId } from "../../ids.ts";
import { refusal } from "../../refusals.ts";

/** A form's list of categories may be older than the last one removed; one that is there stays while `tx` is open. */
export async function refuseUnknownCategory(tx: Tx, categoryId: CategoryId | null): Promise<void> {
  if (categoryId === null) return;
  const found = await tx.$queryRaw<unknown[]>`SELECT id FROM Category WHERE id = ${categoryId} LOCK IN SHARE MODE`;
  if (found.length === 0) throw refusal("not-found");
}
