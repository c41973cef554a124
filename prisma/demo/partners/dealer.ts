import type { Language } from "../words.ts";

export type TierCode = "gold" | "silver" | "registered";
export type RegionCode = "europe" | "uk-ireland" | "mainland-china" | "hk-taiwan";
export type WarehouseCode = "RTM" | "SZX" | "BHX";
export type MemberRole = "owner" | "buyer" | "approver" | "sales" | "viewer";

/** How a dealer's ordering develops over the year. */
export type Rhythm =
  | "steady"
  | "growing"
  /** Orders grow rarer and smaller in the last months. */
  | "slowing"
  /** Has not ordered for about ten weeks. */
  | "silent"
  /** Began some months ago. */
  | "new";

/** A dealer as the region files write it. */
export type DealerRow = {
  readonly name: string;
  /** Of its e-mail addresses, below ".example". */
  readonly domain: string;
  readonly tier: TierCode;
  readonly rhythm: Rhythm;
  readonly street: string;
  readonly city: string;
  readonly postalCode: string;
  readonly province?: string;
  readonly country: string;
  readonly phone: string;
  /** Credit limit in whole units of the region's currency. */
  readonly limit: number;
  readonly standing?: "blocked" | "suspended";
  readonly standingReason?: string;
  /** Where the tier's own is not right for it. */
  readonly stockDisplay?: "exact" | "band" | "yes_no";
  readonly backorder?: boolean;
  /** A second place that goods are sent to. */
  readonly branch?: {
    readonly label: string;
    readonly street: string;
    readonly city: string;
    readonly postalCode: string;
  };
  readonly people: readonly PersonRow[];
};

/** Role, name and the part of the address before "@". */
export type PersonRow = readonly [role: MemberRole, name: string, mailbox: string];

/** Everything that the dealers of one region have in common, and they themselves. */
export type RegionRow = {
  readonly code: RegionCode;
  readonly currency: "EUR" | "GBP" | "CNY" | "HKD";
  readonly language: Language;
  readonly dealers: readonly DealerRow[];
};
