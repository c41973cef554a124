/**
 * Begins every barcode of the demo. GS1 keeps 20–29 for numbers that never leave a company, so that none of these can be
 * the number of a real article.
 */
const PREFIX = "2094715";

/** A valid EAN-13 for the `serial`th article (0 to 99,999). */
export function ean13(serial: number): string {
  const digits = `${PREFIX}${String(serial).padStart(5, "0")}`;
  return `${digits}${checkDigit(digits)}`;
}

/** GS1 General Specifications, section 7.9: weights 1 and 3 in turn from the left of twelve digits. */
export function checkDigit(twelve: string): number {
  const sum = [...twelve].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10;
}
