import { toCountry } from "../../partners/country.ts";
import { importPartners, type PartnerRow } from "../../partners/import-partners.server.ts";
import type { FieldRow, Importer, ImportPlan } from "./importer.ts";
import { type RowReading, readCells } from "./read-cells.ts";
import { seenKeys } from "./seen-keys.ts";

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Partners by their code; new ones trade in the plan's currency. */
export function openPartners({ options, now }: ImportPlan): Importer<PartnerRow> {
  const { currency } = options;
  const seen = seenKeys("code");

  function read({ line, cells }: FieldRow): RowReading<PartnerRow> {
    const cell = readCells(cells, now);
    const code = cell.code("code", 32);
    const country = cell.text("country", 64);
    if (country === null) cell.refuse("value-missing", { field: "country" });
    const mail = cell.text("email", 254);
    if (mail !== null && !email.test(mail)) cell.refuse("not-an-email", { field: "email", text: mail.slice(0, 40) });
    const reading = cell.reading<PartnerRow>({
      code,
      country: toCountry(country ?? ""),
      firstOrderedOn: cell.optionalDay("firstOrderedOn"),
      name: cell.text("name", 160),
      email: mail?.toLowerCase() ?? null,
    });
    const repeated = reading.ok && seen(code, line);
    return repeated ? { ok: false, ...repeated } : reading;
  }

  return {
    batchRows: 1_000,
    read,
    take: async (tx, rows, batchNow) => {
      const outcomes = await importPartners(tx, rows, { currency }, batchNow);
      return outcomes.map((outcome) => ({ outcome }));
    },
  };
}
