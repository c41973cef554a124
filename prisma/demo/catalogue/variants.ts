import { sameInAll, type Words, words } from "../words.ts";
import { type AttributeDefinition, type AttributeKey, type AttributeValues, attributes } from "./attributes.ts";
import type { VariantRow } from "./product.ts";

type ValueOf<K extends AttributeKey> = Exclude<AttributeValues[K], undefined>;

/** What a rule says of one variant; the rest follows from the attribute. `suffix` is given where values would make a bad one. */
type Facts = Pick<VariantRow, "eur" | "grams"> & Partial<VariantRow>;

/** A product that comes in one kind only. */
export function single(eur: number, grams: number): readonly VariantRow[] {
  return [{ suffix: "", label: sameInAll(""), eur: roundPrice(eur), grams }];
}

/** Variants that differ in one attribute, with a rule for price and weight: `across("length", [75, 100], (mm) => …)`. */
export function across<K extends AttributeKey, const V extends ValueOf<K>>(
  key: K,
  values: readonly V[],
  rule: (value: V, at: number) => Facts,
): readonly VariantRow[] {
  return values.map((value, at) => {
    const facts = rule(value, at);
    return {
      suffix: suffixOf(String(value)),
      label: labelOf(key, value),
      ...facts,
      eur: roundPrice(facts.eur),
      grams: Math.round(facts.grams),
      attributes: { [key]: value, ...facts.attributes },
    };
  });
}

/** Variants whose prices and weights follow no rule: rows of value, euros, grams. */
export function listed<K extends AttributeKey>(
  key: K,
  rows: readonly (readonly [value: ValueOf<K>, eur: number, grams: number])[],
): readonly VariantRow[] {
  const facts = new Map(rows.map(([value, eur, grams]) => [value, { eur, grams }]));
  return across(
    key,
    rows.map(([value]) => value),
    (value) => facts.get(value) ?? { eur: 0, grams: 0 },
  );
}

/** How a value is told on a product page and in a cart: "250 mm", "Blue", "5 pieces". */
export function labelOf<K extends AttributeKey>(key: K, value: ValueOf<K>): Words {
  const definition: AttributeDefinition = attributes[key];
  if (key === "pieces") return words(`${value} pieces`, `${value} 件`, `${value} 件`);
  if (definition.type === "option") return definition.options[String(value)] ?? sameInAll(String(value));
  if (definition.type === "number" && definition.unit) return sameInAll(`${value} ${definition.unit}`);
  return sameInAll(String(value));
}

/** "PH2 × 100 mm" becomes "PH2X100", "blue" becomes "BLU". */
function suffixOf(value: string): string {
  if (/^[a-z]+$/.test(value)) return value.slice(0, 3).toUpperCase();
  return value
    .replaceAll("×", "X")
    .replace(/\s|mm$|"/g, "")
    .replace(/mm|[^0-9A-Za-z-]/g, "")
    .toUpperCase();
}

/** List prices end in 5 or 0 cents, and in whole tens of cents from 50 euros on. */
function roundPrice(eur: number): number {
  const step = eur < 50 ? 5 : 10;
  return (Math.round((eur * 100) / step) * step) / 100;
}
