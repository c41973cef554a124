import { type Sku, toSku } from "../ids.ts";
import { refusal } from "../refusals.ts";

/** The SKU in a URL; anything that can be none is a page that does not exist. */
export function readSku(text: string | undefined): Sku {
  const sku = toSku(text ?? "");
  if (!sku) throw refusal("not-found");
  return sku;
}
