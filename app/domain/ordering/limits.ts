// The constants of ordering, each with the rule that it serves.

/** A price this far (basis points) below the default list's is looked at by a person before the order is confirmed. */
export const PRICE_REVIEW_DISCOUNT_BP = 6_000;

/** A back-order that has waited this long is served before every tier, oldest first, and no longer waits for the whole order. */
export const STARVATION_DAYS = 21;

/** A dealer may cancel a confirmed order for this long; after that the order desk is asked, since picking may have begun. */
export const DEALER_CANCEL_HOURS = 24;

/** What has shipped counts as received after this many days without a word from the dealer. */
export const RECEIVED_AFTER_DAYS = 14;

/** Lines of one cart: more are several orders to whoever picks them. */
export const MAX_CART_LINES = 500;

/** Pieces of one article in one cart: nobody means more, and sums stay exact. */
export const MAX_LINE_QUANTITY = 999_999;

/** Open carts of one partner. */
export const MAX_OPEN_CARTS = 50;

/** Rows of one quick-order pad: the lines of the cart they go to. */
export const MAX_QUICK_ORDER_ROWS = 500;

/** Of an uploaded list of SKUs and quantities: what is larger is something else. */
export const MAX_QUICK_ORDER_BYTES = 2 * 1024 * 1024;
