import type { Day } from "#app/platform/dates.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { lessPercent, money } from "#app/platform/money.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { newId, type PriceListId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import { insertPriceList } from "./internal/insert-price-list.server.ts";
import { loadPriceList } from "./internal/load-price-list.server.ts";

export type PriceListCopy = {
  readonly priceListId: PriceListId;
  readonly code: string;
  readonly name: string;
  readonly startsOn: Day | null;
  /** Added to every unit price, in basis points; negative lowers. Discounts stay as they are. */
  readonly changeBp: number;
};

const ROWS_PER_STATEMENT = 2_000;

/** Next year's list from this year's: the same audience and rows, prices raised or lowered and rounded half-up. */
export async function copyPriceList(actor: Actor, input: PriceListCopy, now = new Date()): Promise<PriceListId> {
  authorize(has(actor, "prices.edit"), "prices.edit");
  const { code, name, startsOn, changeBp } = input;
  return inTransaction(
    async (tx) => {
      const { currency, level, audienceId, priority } = await loadPriceList(tx, input.priceListId);
      const facts = { code, name, currency, level, audienceId, priority, startsOn, endsOn: null };
      const copyId = await insertPriceList(tx, facts, now);
      const rows = await tx.price.findMany({ where: { priceListId: input.priceListId }, orderBy: { id: "asc" } });
      const data = rows.map(({ scope, target, minQuantity, unitMinor, discountBp }) => ({
        id: newId("prc", now),
        priceListId: copyId,
        scope,
        target,
        minQuantity,
        unitMinor: unitMinor === null ? null : raised(unitMinor, { currency, changeBp }),
        discountBp,
        updatedAt: now,
      }));
      for (let from = 0; from < data.length; from += ROWS_PER_STATEMENT)
        await tx.price.createMany({ data: data.slice(from, from + ROWS_PER_STATEMENT) });
      const after = { ...facts, copyOf: input.priceListId, changeBp, rows: rows.length };
      await recordAudit(tx, { actor, action: "price-list.copied", subject: copyId, after }, now);
      return copyId;
    },
    { timeoutMs: 60_000 },
  );
}

/** A price that would become nothing is refused: it would be no price at all. */
function raised(unitMinor: bigint, { currency, changeBp }: { currency: string; changeBp: number }): number {
  const { minor } = lessPercent(money(unitMinor, currency), -changeBp);
  if (minor <= 0) throw refusal("price-list-invalid", { changeBp });
  return minor;
}
