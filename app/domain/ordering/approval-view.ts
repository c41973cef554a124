import type { LimitBreach } from "./buyer-limit.ts";
import type { OrderRow } from "./order-view.ts";

/** An order that waits for a colleague's approval. */
export type ApprovalRow = Pick<
  OrderRow,
  "orderId" | "number" | "placedAt" | "placedBy" | "onBehalf" | "lines" | "total"
> & {
  readonly breaches: readonly LimitBreach[];
  /** False for the reader's own order: nobody approves that themself. */
  readonly canApprove: boolean;
};
