import { getBrand } from "../../brand/queries.server.ts";
import type { Importer, ImportPlan } from "./importer.ts";
import type { LoadedRun } from "./load-run.server.ts";
import { openOrders } from "./orders.server.ts";
import { openPartners } from "./partners.server.ts";
import { openPrices } from "./prices.server.ts";
import { openProducts } from "./products.server.ts";
import { openStock } from "./stock.server.ts";

/** What reads and writes the rows of this run's kind, ready for the file's first row. */
export async function openImporter(run: LoadedRun, now: Date): Promise<Importer<unknown>> {
  const { kind, mapping } = run;
  const currency = run.options.currency ?? (await getBrand()).currency;
  const plan: ImportPlan = { kind, mapping, options: { ...run.options, currency }, now };
  switch (kind) {
    case "products":
      return openProducts(plan);
    case "partners":
      return openPartners(plan);
    case "orders":
      return openOrders(plan);
    case "prices":
      return openPrices(plan);
    case "stock":
      return openStock(plan, { runId: run.id, fileName: run.fileName, actorId: run.actor.userId });
  }
}
