import type { MemberRole } from "../partners/dealer.ts";

// What is going on at the brand right now: the orders of the last weeks that are not over yet, as commands make them.

/** What someone does with an order, some days after it was placed. */
export type Step = { readonly days: number } & (
  | { readonly do: "approve" | "ship" | "ship-half" }
  | { readonly do: "decline" | "hold" | "cancel" | "short-close"; readonly reason: string }
  | { readonly do: "release-credit" | "release-hold"; readonly reason: string }
);

export type StoryOrder = {
  readonly dealer: string;
  /** Who places it; "desk" is the brand's order desk on the dealer's behalf. */
  readonly by: MemberRole | "desk";
  readonly daysAgo: number;
  /** How many lines of what the dealer usually buys and the shelves have. */
  readonly usual: number;
  /** Other articles, by SKU. */
  readonly also?: Readonly<Record<string, number>>;
  /** Fills up with this article until the order is this share above what the dealer's credit still allows. */
  readonly beyondCredit?: { readonly sku: string; readonly share: number };
  readonly note?: string;
  readonly requestedInDays?: number;
  readonly shipComplete?: boolean;
  readonly steps: readonly Step[];
};

export const story: readonly StoryOrder[] = [
  // Back-orders of the last weeks, of which some parts have gone.
  { dealer: "K-1001", by: "owner", daysAgo: 19, usual: 4, also: { "SW135-254": 12 }, steps: [{ do: "ship", days: 2 }] },
  { dealer: "K-1012", by: "buyer", daysAgo: 17, usual: 3, also: { "SD400-IN": 24 }, steps: [{ do: "ship", days: 1 }] },
  {
    dealer: "K-1021",
    by: "owner",
    daysAgo: 16,
    usual: 5,
    also: { "HM310-1250": 8, "SD400-IN": 30 },
    steps: [{ do: "ship", days: 2 }],
  },
  { dealer: "K-1032", by: "buyer", daysAgo: 15, usual: 4, also: { "PL210-FER": 16 }, steps: [{ do: "ship", days: 3 }] },
  { dealer: "K-1007", by: "buyer", daysAgo: 13, usual: 2, also: { "PL210-FER": 6 }, steps: [] },
  { dealer: "K-1031", by: "owner", daysAgo: 12, usual: 3, also: { "SW135-254": 10 }, steps: [{ do: "ship", days: 2 }] },
  {
    dealer: "K-1017",
    by: "buyer",
    daysAgo: 11,
    usual: 2,
    also: { "WR170-200": 5, "CV200-160": 3 },
    shipComplete: true,
    note: "One delivery only, please: the site has no storage.",
    steps: [],
  },
  { dealer: "K-1002", by: "buyer", daysAgo: 10, usual: 4, also: { "WR170-200": 10 }, steps: [{ do: "ship", days: 2 }] },
  { dealer: "K-1024", by: "buyer", daysAgo: 9, usual: 3, also: { "MM150-GRN": 6 }, steps: [] },
  {
    dealer: "K-1009",
    by: "buyer",
    daysAgo: 8,
    usual: 3,
    also: { "WS320-XL": 25, "ST210-2000": 2 },
    steps: [{ do: "ship-half", days: 2 }],
  },

  // Closed early: the rest was not wanted any more.
  {
    dealer: "K-1013",
    by: "buyer",
    daysAgo: 14,
    usual: 3,
    also: { "HM310-1250": 6 },
    steps: [
      { do: "ship", days: 2 },
      { do: "short-close", days: 7, reason: "Customer found the axes elsewhere; rest not wanted." },
    ],
  },
  {
    dealer: "K-1035",
    by: "buyer",
    daysAgo: 12,
    usual: 2,
    also: { "SD400-IN": 12 },
    steps: [
      { do: "ship", days: 2 },
      { do: "short-close", days: 8, reason: "客戶改訂公制，餘量不再需要。" },
    ],
  },

  // Held for credit, for finance to look at.
  { dealer: "K-1003", by: "buyer", daysAgo: 2, usual: 3, beyondCredit: { sku: "ST220-265", share: 0.25 }, steps: [] },
  { dealer: "K-1015", by: "owner", daysAgo: 1, usual: 2, beyondCredit: { sku: "HM105", share: 0.4 }, steps: [] },
  { dealer: "K-1006", by: "buyer", daysAgo: 4, usual: 2, beyondCredit: { sku: "LT135", share: 0.1 }, steps: [] },
  {
    dealer: "K-1029",
    by: "buyer",
    daysAgo: 3,
    usual: 3,
    beyondCredit: { sku: "DR200-2X2", share: 0.15 },
    note: "首单大项目，款项本周到账。",
    steps: [],
  },
  {
    dealer: "K-1037",
    by: "buyer",
    daysAgo: 6,
    usual: 3,
    beyondCredit: { sku: "ST220-265", share: 0.08 },
    steps: [
      { do: "release-credit", days: 1, reason: "已電話確認月底付款，准予出貨一次。" },
      { do: "ship", days: 2 },
    ],
  },

  // Waiting for a colleague, decided by one, sent back by one.
  {
    dealer: "K-1001",
    by: "buyer",
    daysAgo: 1,
    usual: 6,
    also: { "DR220-4AH": 40 },
    note: "For the framework order of the city works.",
    steps: [],
  },
  { dealer: "K-1021", by: "buyer", daysAgo: 1, usual: 6, also: { "WR150-17": 400, "DR220-4AH": 30 }, steps: [] },
  { dealer: "K-1031", by: "buyer", daysAgo: 2, usual: 5, also: { "DR220-4AH": 40 }, steps: [] },
  { dealer: "K-1011", by: "buyer", daysAgo: 1, usual: 5, also: { "DR220-4AH": 50 }, steps: [] },
  {
    dealer: "K-1001",
    by: "buyer",
    daysAgo: 5,
    usual: 6,
    also: { "DR220-6AH": 24 },
    steps: [
      { do: "approve", days: 0.2 },
      { do: "ship-half", days: 2 },
    ],
  },
  {
    dealer: "K-1031",
    by: "buyer",
    daysAgo: 8,
    usual: 4,
    also: { "DR220-6AH": 48 },
    steps: [{ do: "decline", days: 1, reason: "先用完現有電池庫存，下個月再訂。" }],
  },

  // Held by a person, or by a price that a person looks at first.
  {
    dealer: "K-1022",
    by: "buyer",
    daysAgo: 3,
    usual: 4,
    steps: [{ do: "hold", days: 1, reason: "客户要求改收货地址，等书面确认。" }],
  },
  {
    dealer: "K-1019",
    by: "buyer",
    daysAgo: 4,
    usual: 3,
    steps: [{ do: "hold", days: 1, reason: "Asked to wait: goods-in closed for stocktaking until Thursday." }],
  },
  {
    dealer: "K-1028",
    by: "owner",
    daysAgo: 6,
    usual: 4,
    steps: [
      { do: "hold", days: 1, reason: "包装要求待确认。" },
      { do: "release-hold", days: 3, reason: "已确认，按标准包装发货。" },
    ],
  },
  { dealer: "K-1009", by: "buyer", daysAgo: 1, usual: 3, also: { WR180: 12 }, steps: [] },

  // Called off.
  {
    dealer: "K-1005",
    by: "buyer",
    daysAgo: 6,
    usual: 3,
    steps: [{ do: "cancel", days: 0.4, reason: "Ordered twice by mistake." }],
  },
  {
    dealer: "K-1025",
    by: "owner",
    daysAgo: 3,
    usual: 2,
    steps: [{ do: "cancel", days: 0.3, reason: "规格选错，重新下单。" }],
  },

  // On their way.
  { dealer: "K-1011", by: "owner", daysAgo: 6, usual: 6, steps: [{ do: "ship", days: 2 }] },
  { dealer: "K-1032", by: "buyer", daysAgo: 5, usual: 6, steps: [{ do: "ship", days: 2 }] },
  { dealer: "K-1021", by: "approver", daysAgo: 5, usual: 7, steps: [{ do: "ship", days: 2 }] },
  { dealer: "K-1033", by: "desk", daysAgo: 4, usual: 4, note: "電話訂單", steps: [{ do: "ship", days: 2 }] },
  { dealer: "K-1012", by: "buyer", daysAgo: 4, usual: 5, steps: [{ do: "ship-half", days: 1 }] },

  // Confirmed and set aside: the day's work of the order desk.
  { dealer: "K-1001", by: "owner", daysAgo: 2, usual: 7, steps: [] },
  { dealer: "K-1002", by: "buyer", daysAgo: 3, usual: 6, steps: [] },
  { dealer: "K-1004", by: "buyer", daysAgo: 1, usual: 3, requestedInDays: 9, steps: [] },
  { dealer: "K-1006", by: "buyer", daysAgo: 2, usual: 3, steps: [] },
  { dealer: "K-1009", by: "owner", daysAgo: 2, usual: 7, steps: [] },
  { dealer: "K-1013", by: "buyer", daysAgo: 1, usual: 4, steps: [] },
  { dealer: "K-1014", by: "buyer", daysAgo: 3, usual: 3, steps: [] },
  { dealer: "K-1017", by: "buyer", daysAgo: 1, usual: 5, requestedInDays: 4, steps: [] },
  { dealer: "K-1020", by: "owner", daysAgo: 2, usual: 2, steps: [] },
  { dealer: "K-1022", by: "buyer", daysAgo: 1, usual: 6, steps: [] },
  { dealer: "K-1023", by: "buyer", daysAgo: 2, usual: 5, steps: [] },
  { dealer: "K-1027", by: "buyer", daysAgo: 1, usual: 3, shipComplete: true, steps: [] },
  { dealer: "K-1030", by: "buyer", daysAgo: 2, usual: 2, steps: [] },
  { dealer: "K-1034", by: "owner", daysAgo: 1, usual: 2, steps: [] },
  { dealer: "K-1035", by: "buyer", daysAgo: 2, usual: 4, steps: [] },
  { dealer: "K-1038", by: "desk", daysAgo: 1, usual: 3, note: "傳真訂單", steps: [] },
  { dealer: "K-1040", by: "buyer", daysAgo: 1, usual: 3, steps: [] },
];

/** Goods that arrived too few for all who wait for them: who was served, and why others were not, stands on their orders. */
export const delivery = { sku: "SD400-IN", warehouse: "RTM", quantity: 30, daysAgo: 1 } as const;

/** Carts that are being filled. */
export const openCarts = [
  { dealer: "K-1001", by: "buyer", name: "Utrecht shelves", usual: 7 },
  { dealer: "K-1001", by: "sales", name: "Van Dijk, site 14", usual: 4 },
  { dealer: "K-1011", by: "buyer", name: "Counter", usual: 5 },
  { dealer: "K-1021", by: "buyer", name: "季度备货", usual: 8 },
  { dealer: "K-1021", by: "sales", name: "昆山项目", usual: 4 },
  { dealer: "K-1031", by: "buyer", name: "門市補貨", usual: 6 },
] as const satisfies readonly { dealer: string; by: MemberRole; name: string; usual: number }[];
