import type { Day } from "#app/platform/dates.ts";
import { inTransaction, type Tx } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { PartnerId, PriceListId } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import { importPrices } from "./import-prices.server.ts";
import { insertPriceList } from "./internal/insert-price-list.server.ts";
import type { PriceRow } from "./price-list.ts";

export type ContractPrice = {
  readonly partnerId: PartnerId;
  readonly row: PriceRow;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
};

/**
 * Agrees a price with one partner, above every list. It stands in the partner's contract list for those days, which is
 * opened with the first price and is in the partner's currency.
 */
export async function grantContractPrice(
  actor: Actor,
  { partnerId, row, startsOn, endsOn }: ContractPrice,
  now = new Date(),
): Promise<PriceListId> {
  authorize(has(actor, "prices.edit"), "prices.edit");
  return inTransaction(async (tx) => {
    const terms = await getPartnerTerms(partnerId, tx);
    const priceListId = await contractList(tx, { ...terms, startsOn, endsOn }, now);
    const [outcome] = await importPrices(tx, { priceListId, rows: [row] }, now);
    if (outcome?.outcome === "rejected") throw refusal("price-list-invalid", { targets: [row.target] });
    const after = { priceListId, ...row, startsOn, endsOn };
    await recordAudit(tx, { actor, action: "contract-price.granted", subject: partnerId, partnerId, after }, now);
    return priceListId;
  });
}

type Contract = {
  readonly partnerId: PartnerId;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
};

// A locking read: of two that open the list at once, one waits, and then finds it.
async function contractList(tx: Tx, contract: Contract, now: Date): Promise<PriceListId> {
  const { partnerId, name, currency, startsOn, endsOn } = contract;
  const days = [startsOn, endsOn].map((day) => day?.replaceAll("-", "") ?? "OPEN");
  const code = ["C", contract.code, currency, ...days].join("-");
  const [found] = await tx.$queryRaw<{ id: PriceListId }[]>`
    SELECT id FROM PriceList WHERE code = ${code} AND status = 'active' AND audienceId = ${partnerId} FOR UPDATE`;
  if (found) return found.id;
  const facts = {
    code,
    name,
    currency,
    level: "contract",
    audienceId: partnerId,
    priority: 0,
    startsOn,
    endsOn,
  } as const;
  return insertPriceList(tx, facts, now);
}
