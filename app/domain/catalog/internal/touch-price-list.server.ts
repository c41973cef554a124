import type { Tx } from "#app/platform/db.server.ts";
import type { Prisma } from "#prisma/client/client.ts";

import { refusal } from "../../refusals.ts";
import type { LoadedPriceList } from "./load-price-list.server.ts";

/** Changes a list that is in use and still is as it was read, and raises its version; else refuses `changed-meanwhile`. */
export async function touchPriceList(
  tx: Tx,
  { id, version }: Pick<LoadedPriceList, "id" | "version">,
  data: Prisma.PriceListUncheckedUpdateManyInput,
  now: Date,
): Promise<void> {
  const { count } = await tx.priceList.updateMany({
    where: { id, version, status: "active" },
    data: { ...data, version: { increment: 1 }, updatedAt: now },
  });
  if (count === 0) throw refusal("changed-meanwhile");
}
