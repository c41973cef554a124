import type { Day } from "#app/platform/dates.ts";
import { dayToColumn } from "#app/platform/dates.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { rowTable } from "#app/platform/row-table.server.ts";

import { newId } from "../ids.ts";

/** A partner as a file from elsewhere knows it; null is a column the file does not have or a cell left empty. */
export type PartnerRow = {
  readonly code: string;
  /** As `toCountry` keeps it. */
  readonly country: string;
  readonly firstOrderedOn: Day | null;
  readonly name: string | null;
  readonly email: string | null;
};

export type PartnerImportOutcome = "created" | "updated" | "unchanged";

/**
 * Takes in a batch of partners (codes differ, some 1,000 at once) and says what became of each, in order. What a file
 * leaves out stays as it is; a partner that is new and nameless is called after its code. A partner that has ordered is
 * active, any other new one is being onboarded. New partners have `currency`, no tier, no region. The run that imports
 * leaves the audit.
 */
export async function importPartners(
  tx: Tx,
  rows: readonly PartnerRow[],
  { currency }: { readonly currency: string },
  now: Date,
): Promise<readonly PartnerImportOutcome[]> {
  const existing = await tx.partner.findMany({
    where: { code: { in: rows.map(({ code }) => code) } },
    select: { id: true, code: true, name: true, email: true, country: true, firstOrderedOn: true },
  });
  const byCode = new Map(existing.map((partner) => [partner.code.toUpperCase(), partner]));

  const strangers = rows.filter(({ code }) => !byCode.has(code.toUpperCase()));
  await insertPartners(tx, strangers, currency, now);

  const outcomes: PartnerImportOutcome[] = [];
  for (const row of rows) {
    const known = byCode.get(row.code.toUpperCase());
    const changes = known && changesOf(known, row);
    if (known && changes) {
      await tx.partner.update({
        where: { id: known.id },
        data: { ...changes, version: { increment: 1 }, updatedAt: now },
      });
    }
    outcomes.push(known ? (changes ? "updated" : "unchanged") : "created");
  }
  return outcomes;
}

async function insertPartners(tx: Tx, rows: readonly PartnerRow[], currency: string, now: Date): Promise<void> {
  if (rows.length === 0) return;
  const given = rows.map(({ code, name, email, country, firstOrderedOn }) => ({
    ...{ id: newId("par", now), code, name: name ?? `Dealer ${code}`, email, country, firstOrderedOn },
    standing: firstOrderedOn ? "active" : "onboarding",
  }));
  await tx.$executeRaw`
    INSERT INTO Partner (id, code, name, email, country, currency, standing, firstOrderedOn, createdAt, updatedAt)
    SELECT id, code, name, email, country, ${currency}, standing, firstOrderedOn, ${now}, ${now}
    FROM ${rowTable(partnerColumns, given)}`;
}

const partnerColumns = {
  id: "VARCHAR(30)",
  code: "VARCHAR(32)",
  name: "VARCHAR(160)",
  email: "VARCHAR(254)",
  country: "VARCHAR(64)",
  standing: "VARCHAR(16)",
  firstOrderedOn: "DATE",
} as const;

type Known = {
  readonly name: string;
  readonly email: string | null;
  readonly country: string;
  readonly firstOrderedOn: Date | null;
};

function changesOf(known: Known, row: PartnerRow): Partial<Known> | null {
  const firstOrderedOn = row.firstOrderedOn && dayToColumn(row.firstOrderedOn);
  const earlier = firstOrderedOn && (!known.firstOrderedOn || firstOrderedOn < known.firstOrderedOn);
  const changes: Partial<Known> = {
    ...(row.name !== null && row.name !== known.name && { name: row.name }),
    ...(row.email !== null && row.email !== known.email && { email: row.email }),
    ...(row.country !== known.country && { country: row.country }),
    ...(earlier && { firstOrderedOn }),
  };
  return Object.keys(changes).length > 0 ? changes : null;
}
