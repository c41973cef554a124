// The constants of ordering, each with the rule that it serves.

/** A price this far (basis points) below the default list's is looked at by a person before the order is confirmed. */
export const PRICE_REVIEW_DISCOUNT_BP = 6_000;

/** A back-order that has waited this long is served before every tier, oldest first, and no longer waits for the whole order. */
export const STARVATION_DAYS = 21;

/** A dealer may cancel a confirmed order for this long; after that the order desk is asked, since picking may have begun. */
export const DEALER_CANCEL_HOURS = 24;

/** What has shipped counts as received after this many days without a word from the dealer. */
export const RECEIVED_AFTER_DAYS = 14;
