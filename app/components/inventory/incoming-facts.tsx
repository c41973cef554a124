import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { Facts } from "../ui/facts.tsx";
import { Day } from "../ui/time.tsx";
import type { IncomingView } from "./incoming-table.tsx";
import { StockNumber } from "./stock-number.tsx";

/** What is known of one delivery. */
export function IncomingFacts({ incoming }: { readonly incoming: IncomingView }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { sku, warehouse, from, dueOn, quantity, received, expected, reference } = incoming;
  return (
    <Facts
      facts={[
        { label: t("inventory.fields.dueOn"), value: <Day day={dueOn} /> },
        { label: t("inventory.fields.announced"), value: <StockNumber value={quantity} /> },
        { label: t("inventory.fields.received"), value: <StockNumber value={received} /> },
        { label: t("inventory.fields.expected"), value: <StockNumber value={expected} strong /> },
        { label: t("inventory.fields.warehouse"), value: nameOf(warehouse.name) },
        ...(from ? [{ label: t("inventory.transfer.from"), value: nameOf(from.name) }] : []),
        { label: t("inventory.fields.reference"), value: reference ?? "–" },
        {
          label: t("inventory.fields.article"),
          value: (
            <Link to={paths.staff.stockItem(sku)} className="text-accent-ink hover:underline">
              {sku}
            </Link>
          ),
        },
      ]}
    />
  );
}
