// npm run -s import -- products|partners|orders|prices|stock FILE [options]
// Imports a file here and now. What is there already stays, so that the same command may be given again at any time.
//
//   --currency GBP           of list prices and of new partners; else the brand's
//   --price-list CODE        for prices; else the default list of the currency
//   --warehouse CODE         for stock whose file names none
//   --column sku="Art. no"   a column that is not known by its name; may be given several times
//   --dry-run                says what would become of every row, and writes none
//   --rejects FILE           writes the rows that were left out, with their reasons, as CSV
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";

import { systemActor } from "#app/domain/access/actor.ts";
import type { ImportRunId } from "#app/domain/ids.ts";
import { type ImportFile, importFile } from "#app/domain/imports/import-file.server.ts";
import { importKinds } from "#app/domain/imports/import-run.ts";
import { getImportRun, getRejectedRows, type ImportRunView } from "#app/domain/imports/queries.server.ts";
import { refusalText } from "#app/messages/refusal-text.server.ts";
import { rejectedRows } from "#app/messages/rejected-rows.server.ts";
import { translatorFor } from "#app/messages/translator.server.ts";
import { closeDatabase } from "#app/platform/db.server.ts";
import { isDomainError } from "#app/platform/errors.ts";
import { formatFor } from "#app/platform/i18n/format.ts";
import { isCurrency } from "#app/platform/money.ts";
import { writeCsv } from "#app/platform/tabular/write-table.server.ts";

const USAGE =
  "Usage: npm run -s import -- products|partners|orders|prices|stock FILE [--currency GBP] [--price-list CODE]\n" +
  "         [--warehouse CODE] [--column FIELD=NAME …] [--dry-run] [--rejects FILE]";

const t = translatorFor("en");
const format = formatFor("en", "UTC");
const actor = systemActor("command line", ["imports.run"]);

type Order = ImportFile & { readonly rejects: string | undefined };

const order = readOrder();
if (order) process.exitCode = await carryOut(order).finally(closeDatabase);
else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function carryOut({ rejects, ...input }: Order): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop.abort());
  const begunAt = performance.now();
  try {
    const { importRunId, ended } = await importFile(input, {
      signal: stop.signal,
      onProgress: (done, total) => sayProgress(`${t("imports.run.progress")}: ${counts(done, total)}`),
    });
    sayProgress("");
    const run = await getImportRun(actor, importRunId);
    console.log(summaryOf(run, (performance.now() - begunAt) / 1000).join("\n"));
    if (rejects !== undefined) await writeRejects(importRunId, rejects);
    if (ended === "paused") console.error("Interrupted: the same command again does the rest.");
    return ended === "done" ? 0 : 1;
  } catch (error) {
    sayProgress("");
    console.error(`${input.file}: ${wordsOf(error)}`);
    return 1;
  }
}

function readOrder(): Order | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        currency: { type: "string" },
        "price-list": { type: "string" },
        warehouse: { type: "string" },
        column: { type: "string", multiple: true },
        "dry-run": { type: "boolean" },
        rejects: { type: "string" },
      },
    });
    const [kindText, file, ...more] = positionals;
    const kind = importKinds.find((one) => one === kindText);
    const columns = (values.column ?? []).map((pair) => /^(\w+)=(.+)$/s.exec(pair)?.slice(1));
    const currency = values.currency?.toUpperCase() ?? null;
    if (!kind || !file || more.length > 0 || columns.includes(undefined) || (currency && !isCurrency(currency)))
      return null;
    return {
      kind,
      file,
      columns: Object.fromEntries(columns.flatMap((pair) => (pair ? [pair] : []))),
      currency,
      priceList: values["price-list"] ?? null,
      warehouse: values.warehouse ?? null,
      dryRun: values["dry-run"] ?? false,
      rejects: values.rejects,
    };
  } catch {
    return null;
  }
}

/** What became of the rows: their sum is the first line's. */
function summaryOf(run: ImportRunView, seconds: number): string[] {
  const { counts: of, reasons } = run;
  const line = (label: string, count: number, indent = 2): string =>
    `${" ".repeat(indent)}${label.padEnd(34 - indent)}${format.quantity(count).padStart(10)}`;
  return [
    `${t(`imports.kinds.${run.kind}`)} from ${run.fileName}${run.dryRun ? " (dry run, nothing written)" : ""}`,
    line("Rows read", of.rowsRead, 0),
    ...(["created", "updated", "unchanged", "rejected"] as const).map((outcome) => line(outcome, of[outcome])),
    ...reasons.map(({ reason, count }) => line(t(`imports.reasonNames.${reason}`), count, 4)),
    `${seconds.toFixed(1)} s`,
    ...(run.error ? [`${t("imports.run.failedTitle")}: ${refusalText("en", run.error.code, run.error.facts)}`] : []),
  ];
}

async function writeRejects(importRunId: ImportRunId, file: string): Promise<void> {
  const rejected = await getRejectedRows(actor, { importRunId, reason: null });
  await pipeline(writeCsv(rejectedRows(rejected, "en"), { bom: true, escapeFormulas: true }), createWriteStream(file));
}

function counts(done: number, total: number | null): string {
  const read = format.quantity(done);
  return total === null ? read : t("common.progress.counts", { done: read, total: format.quantity(total) });
}

/** One line that is written over; nothing where nobody is looking. */
function sayProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${line}`);
}

function wordsOf(error: unknown): string {
  if (isDomainError(error)) return refusalText("en", error.code, error.facts);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "There is no such file.";
  if (code === "EACCES" || code === "EISDIR") return "This is not a file that can be read.";
  throw error;
}
