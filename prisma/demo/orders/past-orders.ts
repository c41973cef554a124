import type { PriceReason } from "#app/domain/catalog/resolve-price.ts";
import type { OrderId, OrderLineId, PriceListId, UserId } from "#app/domain/ids.ts";
import { addDays, type Day, dayFromColumn } from "#app/platform/dates.ts";

import type { DemoArticle } from "../catalogue/catalogue.ts";
import { demoId } from "../demo-id.ts";
import type { WarehouseCode } from "../partners/dealer.ts";
import { type DemoDealer, dealers, staff } from "../partners/partners.ts";
import type { PriceBook } from "../prices/price-book.ts";
import { type Random, randomFrom } from "../random.ts";
import { basketOf } from "./baskets.ts";
import { duringWork, orderTimes, workDay } from "./calendar.ts";
import { numbersInOrder } from "./numbers.ts";

export type PastLine = {
  readonly id: OrderLineId;
  readonly article: DemoArticle;
  readonly quantity: number;
  readonly unitMinor: number;
  readonly listUnitMinor: number | null;
  readonly priceListId: PriceListId;
  readonly reason: PriceReason;
};

/** An order of the year behind us: shipped (and, some days later, received) or cancelled. */
export type PastOrder = {
  readonly id: OrderId;
  readonly number: string;
  readonly dealer: DemoDealer;
  readonly placedBy: { readonly id: UserId; readonly name: string };
  readonly onBehalf: boolean;
  readonly poNumber: string;
  readonly lines: readonly PastLine[];
  readonly netMinor: number;
  readonly submittedAt: Date;
  /** Both null where it was cancelled. */
  readonly shippedAt: Date | null;
  readonly warehouse: WarehouseCode | null;
  /** Null while the dealer has not received it. */
  readonly completedAt: Date | null;
  readonly cancelledAt: Date | null;
};

type Draft = Omit<PastOrder, "number" | "id" | "lines"> & { readonly lines: readonly Omit<PastLine, "id">[] };

/**
 * The year before a day, in the order in which it happened. The same day gives the same orders. Numbers are left free for
 * the orders placed at the moments of `between`.
 */
export function pastOrders(today: Day, prices: PriceBook, between: readonly Date[] = []): readonly PastOrder[] {
  const drafts = dealers
    .flatMap((dealer) => ordersOf(dealer, today, prices))
    .toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime() || (a.dealer.code < b.dealer.code ? -1 : 1));
  const numbers = numbersInOrder(
    drafts.map(({ submittedAt }) => submittedAt),
    between,
  );
  return drafts.map((draft, at) => {
    const number = `SO-${numbers.first[at]}`;
    const lines = draft.lines.map((line, lineAt) => ({
      id: demoId("lin", `${number} ${lineAt + 1}`, draft.submittedAt),
      ...line,
    }));
    return { id: demoId("ord", number, draft.submittedAt), number, ...draft, lines };
  });
}

function ordersOf(dealer: DemoDealer, today: Day, prices: PriceBook): readonly Draft[] {
  const random = randomFrom(`orders ${dealer.code}`);
  const basket = basketOf(dealer);
  return orderTimes(dealer, today).map((submittedAt, at) => {
    const day = dayFromColumn(submittedAt);
    const lines = basket.fill(random).flatMap((line) => {
      const price = prices(dealer, line, day);
      return price.ok
        ? {
            ...line,
            unitMinor: price.unit.minor,
            listUnitMinor: price.listUnit?.minor ?? null,
            priceListId: price.priceListId,
            reason: price.reason,
          }
        : [];
    });
    return {
      dealer,
      ...whoPlaced(dealer, random),
      poNumber: `${dealer.code.slice(2)}-${day.slice(2, 4)}${String(at + 1).padStart(3, "0")}`,
      lines,
      netMinor: lines.reduce((sum, { unitMinor, quantity }) => sum + unitMinor * quantity, 0),
      submittedAt,
      ...fateOf(dealer, day, today, random),
    };
  });
}

// The buyer places most orders, the owner some, and now and then the brand's order desk takes one by telephone.
function whoPlaced(dealer: DemoDealer, random: Random): Pick<Draft, "placedBy" | "onBehalf"> {
  const draw = random.next();
  const role = draw < 0.8 ? "buyer" : "owner";
  const desk = staff.find((one) => one.role === "order_desk");
  const member = dealer.members.find((one) => one.role === role);
  const person = draw > 0.96 ? desk : member;
  if (!person) throw new RangeError(`Nobody orders for ${dealer.code}`);
  return { placedBy: { id: person.id, name: person.name }, onBehalf: person === desk };
}

function fateOf(
  dealer: DemoDealer,
  submittedOn: Day,
  today: Day,
  random: Random,
): Pick<Draft, "shippedAt" | "warehouse" | "completedAt" | "cancelledAt"> {
  const cancelled = random.chance(0.02);
  const [packing, travelling, hour] = [random.between(1, 3), random.between(3, 9), random.next()];
  const shippedOn = workDay(addDays(submittedOn, packing));
  const receivedOn = workDay(addDays(shippedOn, travelling));
  const at = (day: Day): Date => duringWork(dealer.region.code, day, hour);
  if (cancelled) return { shippedAt: null, warehouse: null, completedAt: null, cancelledAt: at(shippedOn) };
  return {
    shippedAt: at(shippedOn < today ? shippedOn : addDays(today, -1)),
    warehouse: dealer.region.warehouses[0] ?? null,
    completedAt: receivedOn < today ? at(receivedOn) : null,
    cancelledAt: null,
  };
}
