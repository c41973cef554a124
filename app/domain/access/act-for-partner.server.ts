import type { Tx } from "#app/platform/db.server.ts";

import type { PartnerId } from "../ids.ts";
import { readSessionToken } from "./internal/session-cookie.server.ts";
import { hashToken } from "./internal/tokens.server.ts";

/** A step: from the next request on, this session is in the partner's portal on its behalf; null ends that. */
export async function actForPartner(tx: Tx, request: Request, partnerId: PartnerId | null): Promise<void> {
  const token = readSessionToken(request);
  if (token) await tx.session.updateMany({ where: { id: hashToken(token) }, data: { actingForId: partnerId } });
}
