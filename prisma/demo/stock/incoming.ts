import type { IncomingStockId } from "#app/domain/ids.ts";
import { addDays, type Day } from "#app/platform/dates.ts";

import { demoId } from "../demo-id.ts";
import { workDay } from "../orders/calendar.ts";
import type { WarehouseCode } from "../partners/dealer.ts";
import { randomFrom } from "../random.ts";
import type { Shelf } from "./shelves.ts";

export type DemoIncoming = {
  readonly id: IncomingStockId;
  readonly sku: string;
  readonly warehouse: WarehouseCode;
  readonly quantity: number;
  readonly dueOn: Day;
  /** Only confirmed supply is promised. */
  readonly confirmed: boolean;
  readonly reference: string;
};

/** What the buyers of the brand have ordered for shelves that run low: most of it confirmed, a little of it late. */
export function incomingFor(shelves: readonly Shelf[], today: Day): readonly DemoIncoming[] {
  return shelves.flatMap((shelf) => {
    const { article, warehouse, onHand, monthly, fate } = shelf;
    const random = randomFrom(`incoming ${article.sku} ${warehouse}`);
    if (fate === "gone" || (fate !== "sold-out" && onHand > monthly * 0.6)) return [];
    const days = random.chance(0.05) ? -random.between(1, 4) : random.between(3, 42);
    const units = Math.max(article.packSize, monthly * (1 + random.next()), fate === "sold-out" ? 20 : 6);
    return [
      {
        id: demoId("inc", `${article.sku} ${warehouse}`),
        sku: article.sku,
        warehouse,
        quantity: Math.ceil(units / article.quantityMultiple) * article.quantityMultiple,
        dueOn: workDay(addDays(today, days)),
        confirmed: fate === "sold-out" || !random.chance(0.15),
        reference: `PO-${80_000 + random.between(0, 9_999)}`,
      },
    ];
  });
}
