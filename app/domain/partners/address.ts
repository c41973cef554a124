/** Where goods go, and where papers go. */
export const addressKinds = ["ship_to", "bill_to"] as const;
export type AddressKind = (typeof addressKinds)[number];
