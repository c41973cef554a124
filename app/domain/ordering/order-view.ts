import type { Day } from "#app/platform/dates.ts";
import type { Money } from "#app/platform/money.ts";

import type { CreditPosition } from "../billing/credit.ts";
import type { PriceReason } from "../catalog/resolve-price.ts";
import type { HoldId, OrderId, OrderLineId, PartnerId, ProductId, ShipmentId, Sku, WarehouseId } from "../ids.ts";
import type { LocalizedText } from "../localized-text.ts";
import type { SkipReason } from "./backorder-queue.ts";
import type { LimitBreach } from "./buyer-limit.ts";
import type { HoldFacts } from "./holds.ts";
import type { Fulfilment, HoldKind, LineState, OrderStatus } from "./order.ts";
import type { Doer, TimelineEntry } from "./timeline.ts";

/** Where the units of a line are; they add up to `ordered`. */
export type LineUnits = { readonly [State in LineState]: number } & { readonly ordered: number };

export type OrderLineView = LineUnits & {
  readonly lineId: OrderLineId;
  readonly lineNo: number;
  readonly sku: Sku;
  readonly name: LocalizedText;
  /** Of the article today; null where it is gone from the catalogue. */
  readonly productId: ProductId | null;
  readonly pictureKey: string | null;
  readonly returned: number;
  readonly unit: Money;
  readonly listUnit: Money | null;
  readonly total: Money;
  readonly priceReason: PriceReason | null;
  /** When the back-ordered part is expected; null where nobody knows, or nothing waits. */
  readonly promisedOn: Day | null;
};

export type ShipmentView = {
  readonly shipmentId: ShipmentId;
  readonly number: string;
  readonly warehouse: LocalizedText;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  readonly shippedAt: Date;
  readonly deliveredAt: Date | null;
  readonly lines: readonly {
    readonly lineId: OrderLineId;
    readonly sku: Sku;
    readonly name: LocalizedText;
    readonly quantity: number;
  }[];
};

export type ShipTo = {
  readonly label: string;
  readonly recipient: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly province: string | null;
  readonly postalCode: string | null;
  readonly country: string;
  readonly phone: string | null;
};

/** What both sides see of an order. */
export type OrderFacts = {
  readonly orderId: OrderId;
  readonly number: string;
  readonly version: number;
  readonly status: OrderStatus;
  readonly fulfilment: Fulfilment;
  readonly source: "portal" | "staff" | "import";
  readonly placedBy: Doer;
  readonly onBehalf: boolean;
  readonly placedAt: Date;
  readonly confirmedAt: Date | null;
  readonly completedAt: Date | null;
  readonly currency: string;
  readonly total: Money;
  readonly poNumber: string | null;
  readonly requestedOn: Day | null;
  readonly note: string | null;
  readonly shipComplete: boolean;
  /** Null on an imported order. */
  readonly shipTo: ShipTo | null;
  /** Why a colleague is, or was, asked. */
  readonly approval: { readonly breaches: readonly LimitBreach[]; readonly escalated: boolean } | null;
  readonly declineReason: string | null;
  readonly shipments: readonly ShipmentView[];
  readonly timeline: readonly TimelineEntry[];
  /** Whether the order confirmation can be had: once it was confirmed. Each shipment has a packing list. */
  readonly hasConfirmation: boolean;
};

/** An order as its dealer sees it. */
export type OrderView = OrderFacts & {
  readonly lines: readonly OrderLineView[];
  /** What is being looked at, and the reason where it was written for the dealer. */
  readonly holds: readonly { readonly kind: HoldKind; readonly reason: string | null }[];
  /** Until when the dealer may still cancel it; null where there is no such end yet, or no way. */
  readonly cancelUntil: Date | null;
  readonly can: {
    readonly approve: boolean;
    readonly cancel: boolean;
    readonly confirmReceipt: boolean;
    readonly reorder: boolean;
  };
};

/** A row of the dealer's list. */
export type OrderRow = {
  readonly orderId: OrderId;
  readonly number: string;
  readonly status: OrderStatus;
  readonly placedAt: Date;
  readonly placedBy: Doer;
  readonly onBehalf: boolean;
  readonly poNumber: string | null;
  readonly requestedOn: Day | null;
  readonly lines: number;
  readonly units: number;
  readonly shippedUnits: number;
  readonly total: Money;
  /** It waits for an approval that this reader may give. */
  readonly waitsForMe: boolean;
};

/** A line as the order desk sees it. */
export type DeskLineView = OrderLineView & {
  readonly held: readonly { readonly warehouseId: WarehouseId; readonly quantity: number }[];
  /** What the shelves have of it for nobody, over all warehouses. */
  readonly free: number;
  readonly skipReason: SkipReason | null;
};

export type HoldView = {
  readonly holdId: HoldId;
  readonly kind: HoldKind;
  readonly facts: HoldFacts | null;
  readonly reason: string | null;
  readonly shownToDealer: boolean;
  readonly openedBy: Doer;
  readonly openedAt: Date;
  readonly released: { readonly at: Date; readonly by: string; readonly reason: string | null } | null;
  readonly canRelease: boolean;
};

/** An order as the order desk sees it. */
export type DeskOrderView = OrderFacts & {
  readonly partner: { readonly partnerId: PartnerId; readonly code: string; readonly name: string };
  readonly lines: readonly DeskLineView[];
  readonly holds: readonly HoldView[];
  /** Warehouses that hold goods of the order, each with what a shipment from there could take. */
  readonly shippable: readonly {
    readonly warehouseId: WarehouseId;
    readonly name: LocalizedText;
    readonly units: number;
  }[];
  /** Where its partner stands; null for those who may not see that. `heldByOrder` is this order's part of the exposure. */
  readonly credit:
    | (CreditPosition & {
        readonly available: Money;
        /** Share of the limit in use, in basis points; null where there is no limit. */
        readonly useBp: number | null;
        readonly heldByOrder: Money;
      })
    | null;
  /** What ending it now would cancel and give back. */
  readonly ending: {
    readonly lines: number;
    readonly units: number;
    readonly releasedUnits: number;
    readonly value: Money;
  };
  readonly can: {
    readonly approve: boolean;
    readonly hold: boolean;
    readonly allocate: boolean;
    readonly ship: boolean;
    readonly cancel: boolean;
    readonly shortClose: boolean;
  };
};
