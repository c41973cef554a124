import { ulid } from "ulid";

/** Every kind of thing that has an id, by the prefix that says which it is. */
export const idPrefixes = {
  adr: "address",
  aso: "assortment",
  aud: "audit entry",
  car: "cart",
  cat: "category",
  cre: "credit entry",
  evt: "event",
  hld: "hold",
  imp: "import run",
  inc: "incoming stock",
  lin: "order line",
  mai: "mail",
  mov: "stock movement",
  ord: "order",
  par: "partner",
  prc: "price",
  pri: "price list",
  pro: "product",
  reg: "region",
  ret: "return",
  shp: "shipment",
  sto: "stock operation",
  tie: "tier",
  usr: "user",
  war: "warehouse",
} as const;

export type IdPrefix = keyof typeof idPrefixes;

/** "ord_01J…": a prefixed ULID, sortable by when it was made. */
export type Id<Prefix extends IdPrefix> = `${Prefix}_${string}`;

export type AddressId = Id<"adr">;
export type AssortmentId = Id<"aso">;
export type CartId = Id<"car">;
export type CategoryId = Id<"cat">;
export type HoldId = Id<"hld">;
export type ImportRunId = Id<"imp">;
export type IncomingStockId = Id<"inc">;
export type OrderId = Id<"ord">;
export type OrderLineId = Id<"lin">;
export type PartnerId = Id<"par">;
export type PriceListId = Id<"pri">;
export type ProductId = Id<"pro">;
export type RegionId = Id<"reg">;
export type ShipmentId = Id<"shp">;
export type StockOperationId = Id<"sto">;
export type TierId = Id<"tie">;
export type UserId = Id<"usr">;
export type WarehouseId = Id<"war">;

export function newId<Prefix extends IdPrefix>(prefix: Prefix, now?: Date): Id<Prefix> {
  return `${prefix}_${ulid(now?.getTime(), randomFraction)}`;
}

const randomBytes = new Uint8Array(4_096);
let bytesUsed = randomBytes.length;

// Left to itself, ulid asks the system for each letter: forty times slower, which an import of many rows feels.
function randomFraction(): number {
  if (bytesUsed === randomBytes.length) {
    crypto.getRandomValues(randomBytes);
    bytesUsed = 0;
  }
  const byte = randomBytes[bytesUsed] ?? 0;
  bytesUsed += 1;
  return byte / 256;
}

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

export function isId<Prefix extends IdPrefix>(prefix: Prefix, text: unknown): text is Id<Prefix> {
  return typeof text === "string" && text.startsWith(`${prefix}_`) && ULID.test(text.slice(prefix.length + 1));
}

/** An article number of the brand, in its one spelling: see `toSku`. */
export type Sku = string & { readonly __sku: unique symbol };

/** Trimmed, full-width to half-width, upper case; null where nothing or more than 64 characters remain. */
export function toSku(text: string): Sku | null {
  const sku = text.normalize("NFKC").trim().toUpperCase();
  return sku.length > 0 && sku.length <= 64 && !/[\p{Cc}]/u.test(sku) ? (sku as Sku) : null;
}
