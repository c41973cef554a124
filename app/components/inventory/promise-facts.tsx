import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Facts } from "../ui/facts.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { StockNumber } from "./stock-number.tsx";

type PromiseFactsProps = {
  readonly promise: readonly { readonly by: string | null; readonly quantity: number }[];
  readonly waiting: number;
  /** The orders that wait for it. */
  readonly ordersUrl: string;
};

/** What can be promised of an article, now and by each day of supply, and how many are waited for. */
export function PromiseFacts({ promise, waiting, ordersUrl }: PromiseFactsProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="grid gap-2">
      <h2 className="font-semibold">{t("inventory.promise.title")}</h2>
      <Facts
        facts={[
          ...promise.map(({ by, quantity }) => ({
            label: by ? t("inventory.promise.by", { day: format.day(by) }) : t("inventory.promise.now"),
            value: <StockNumber value={quantity} strong={!by} />,
          })),
          {
            label: t("inventory.promise.waiting"),
            value:
              waiting > 0 ? (
                <Link to={ordersUrl} className="text-accent-ink hover:underline">
                  <StockNumber value={waiting} />
                </Link>
              ) : (
                <StockNumber value={0} />
              ),
          },
        ]}
      />
      <p className="text-sm text-ink-soft">{t("inventory.promise.how")}</p>
    </div>
  );
}
