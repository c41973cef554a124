import { type Money, parseMoney } from "#app/platform/money.ts";

import { refusal } from "../../refusals.ts";

/** A decimal of a form as money of the account; refuses `not-a-number`. */
export function amountIn(currency: string, text: string): Money {
  const amount = parseMoney(text, currency);
  if (!amount) throw refusal("not-a-number", { text, currency });
  return amount;
}
