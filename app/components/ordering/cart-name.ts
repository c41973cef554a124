import { useTranslation } from "react-i18next";

import type { DateLike } from "#app/platform/i18n/format.ts";

import { useFormat } from "../ui/page-context.tsx";

/** What a cart is called: its own name, else the cart of the day it was made. */
export function useCartName(): (cart: { readonly name: string; readonly createdAt: DateLike }) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ name, createdAt }) => name || t("cart.unnamed", { date: format.date(createdAt) });
}
