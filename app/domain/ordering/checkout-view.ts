import type { CreditDecision } from "../billing/credit.ts";
import type { LimitBreach } from "./buyer-limit.ts";
import type { CartView } from "./cart-view.ts";

export type ShipToChoice = {
  readonly id: string;
  readonly label: string;
  readonly recipient: string;
  readonly line1: string;
  readonly city: string;
  readonly isDefault: boolean;
};

/** A cart on its way to be ordered, with what ordering it would bring about. */
export type CheckoutView = {
  readonly cart: CartView;
  /** Where it can be sent, the default first. */
  readonly addresses: readonly ShipToChoice[];
  /** What the order does to the partner's credit. */
  readonly credit: CreditDecision;
  /** Null where no colleague is asked. `approvers` are those who may answer; none: the brand decides. */
  readonly approval: { readonly breaches: readonly LimitBreach[]; readonly approvers: readonly string[] } | null;
  /** Lines whose price our order desk looks at first. */
  readonly pricesReviewed: number;
  /** The first day that can be asked for. */
  readonly today: string;
};
