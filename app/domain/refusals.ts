import { DomainError, type Facts } from "#app/platform/errors.ts";

/** Every "no" the business can say, with its HTTP status. The words for people are in messages/<language>/refusals.json. */
export const refusals = {
  // Who is asking
  "sign-in-required": 401,
  "sign-in-failed": 400,
  "account-disabled": 403,
  "reset-link-invalid": 400,
  "not-permitted": 403,
  "not-found": 404,
  "email-taken": 409,
  "last-owner": 409,
  "own-account": 409,

  // What was sent
  "form-malformed": 400,
  "not-a-number": 400,
  "changed-meanwhile": 409,
  "code-taken": 409,
  "already-running": 409,

  // Partners
  "partner-unknown": 409,
  "partner-blocked": 403,
  "partner-suspended": 403,
  "standing-not-allowed": 409,

  // Catalogue and price
  "sku-unknown": 404,
  "sku-not-offered": 404,
  "price-missing": 409,
  "quantity-rule": 409,
  "price-list-invalid": 400,
  "price-lines-unreadable": 400,
  "category-in-use": 409,
  "category-loop": 409,
  "attribute-in-use": 409,
  "product-moved-on": 409,
  "product-without-articles": 409,

  // Inventory
  "stock-short": 409,
  "stock-would-be-negative": 409,
  "stock-promised": 409,
  "skus-unknown": 409,
  "incoming-moved-on": 409,
  "warehouse-in-use": 409,

  // Credit
  "credit-exceeded": 409,
  "credit-blocked": 409,
  "credit-held": 409,
  "override-too-small": 409,
  "payment-recorded": 409,

  // Cart and order
  "cart-empty": 409,
  "cart-moved-on": 409,
  "cart-too-long": 409,
  "too-many-carts": 409,
  "quick-order-too-long": 409,
  "nothing-to-add": 409,
  "po-number-used": 409,
  "cart-has-problems": 409,
  "address-required": 400,
  "requested-day-past": 400,
  "order-moved-on": 409,
  "order-has-shipped": 409,
  "own-approval": 403,
  "hold-released": 409,
  "order-on-hold": 409,
  "ask-order-desk": 409,
  "nothing-shipped": 409,
  "nothing-to-allocate": 409,
  "nothing-to-ship": 409,
  "ships-complete": 409,
  "shipment-too-large": 409,

  // Imports and files
  "import-moved-on": 409,
  "import-columns-missing": 400,
  "import-choice-unknown": 400,
  "file-unreadable": 400,
} as const satisfies Record<string, number>;

export type RefusalCode = keyof typeof refusals;

/** To be thrown by commands; it rolls their transaction back and reaches the caller as its HTTP status. */
export function refusal(code: RefusalCode, facts: Facts = {}): DomainError {
  return new DomainError(code, refusals[code], facts);
}
