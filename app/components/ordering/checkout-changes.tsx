import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartView } from "#app/domain/ordering/cart-view.ts";
import { differencesSince, readSeen, type SeenDifference } from "#app/domain/ordering/checkout.ts";
import type { Format } from "#app/platform/i18n/format.ts";

import { Callout } from "../ui/callout.tsx";
import { useFormat } from "../ui/page-context.tsx";

type CheckoutChangesProps = {
  readonly cart: CartView;
  /** What the page showed when the refused form was sent. */
  readonly seen: string;
};

/** What has become different between looking and ordering. Nothing where nothing has. */
export function CheckoutChanges({ cart, seen }: CheckoutChangesProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const differences = differencesSince(readSeen(seen), cart.lines, cart.currency);
  if (differences.length === 0) return null;
  return (
    <Callout tone="warning" title={t("checkout.changes.title")} className="mb-4">
      <ul className="grid gap-0.5">
        {differences.map((difference) => (
          <li key={difference.sku}>
            <span className="font-mono">{difference.sku}</span> {differenceText(difference, t, format)}
          </li>
        ))}
      </ul>
      <p>{t("checkout.changes.newTotal", { total: format.money(cart.total) })}</p>
    </Callout>
  );
}

function differenceText({ was, now }: SeenDifference, t: TFunction, format: Format): string {
  if (!was) return t("checkout.changes.came");
  if (!now) return t("checkout.changes.went");
  const parts = [
    ...(was.quantity === now.quantity
      ? []
      : [t("checkout.changes.quantity", { was: format.quantity(was.quantity), now: format.quantity(now.quantity) })]),
    ...(was.unit.minor === now.unit.minor
      ? []
      : [t("checkout.changes.price", { was: format.money(was.unit), now: format.money(now.unit) })]),
  ];
  return parts.join(" · ");
}
