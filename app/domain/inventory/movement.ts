import type { Sku, WarehouseId } from "../ids.ts";

/** What one unit of each kind of movement does to a level. An adjustment may have a negative quantity, no other may. */
export const movementEffects = {
  receive: { onHand: 1, allocated: 0 },
  allocate: { onHand: 0, allocated: 1 },
  release: { onHand: 0, allocated: -1 },
  ship: { onHand: -1, allocated: -1 },
  return_in: { onHand: 1, allocated: 0 },
  adjust: { onHand: 1, allocated: 0 },
  transfer_out: { onHand: -1, allocated: 0 },
  transfer_in: { onHand: 1, allocated: 0 },
} as const satisfies Record<string, { readonly onHand: -1 | 0 | 1; readonly allocated: -1 | 0 | 1 }>;

export type MovementKind = keyof typeof movementEffects;

export type Movement = {
  readonly sku: Sku;
  readonly warehouseId: WarehouseId;
  readonly kind: MovementKind;
  readonly quantity: number;
  /** A person's words, at most 200 characters. */
  readonly reason?: string;
  /** The order, shipment, stock operation or import that moved it. */
  readonly referenceId?: string;
  readonly actorId?: string | null;
};

export type MovementDeltas = { readonly onHandDelta: number; readonly allocatedDelta: number };

export function deltasOf({ kind, quantity }: Pick<Movement, "kind" | "quantity">): MovementDeltas {
  const effect = movementEffects[kind];
  return { onHandDelta: times(quantity, effect.onHand), allocatedDelta: times(quantity, effect.allocated) };
}

// 5 × 0 × −1 would be −0, which a strict comparison tells from 0.
function times(quantity: number, sign: -1 | 0 | 1): number {
  return sign === 0 ? 0 : quantity * sign;
}

/** What a ledger is narrowed to: what moved goods, or what moved promises. */
export const movementFilters = ["shelf", "promises"] as const;
export type MovementFilter = (typeof movementFilters)[number];

/** From the page's address; what makes no sense filters nothing. */
export function readMovementFilter(query: URLSearchParams): MovementFilter | null {
  return movementFilters.find((filter) => filter === query.get("moved")) ?? null;
}
