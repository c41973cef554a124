import type { RegionCode } from "../partners/dealer.ts";
import { randomFrom } from "../random.ts";

/** Carriers that do not exist, by where they drive. */
const carriers: { readonly [R in RegionCode]: readonly string[] } = {
  europe: ["Rhine Cargo", "Northline Parcel"],
  "uk-ireland": ["Island Freight", "Northline Parcel"],
  "mainland-china": ["鹏程快运", "江海物流"],
  "hk-taiwan": ["海峽快遞", "福爾摩沙貨運"],
};

/** Who takes a shipment and under which number, the same for the same name. */
export function shippingDetails(
  region: RegionCode,
  name: string,
): { readonly carrier: string; readonly trackingNumber: string } {
  const random = randomFrom(`shipping ${name}`);
  const letters = region === "europe" || region === "uk-ireland" ? "NL" : "CN";
  return {
    carrier: random.pick(carriers[region]),
    trackingNumber: `${letters}${random.between(100_000_000, 999_999_999)}`,
  };
}
