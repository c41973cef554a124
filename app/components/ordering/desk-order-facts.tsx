import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { DeskOrderView } from "#app/domain/ordering/order-view.ts";
import { paths } from "#app/paths.ts";

import { CreditFacts } from "../billing/credit-facts.tsx";
import { Section } from "../layout/section.tsx";
import { Amount } from "../ui/amount.tsx";
import { Facts } from "../ui/facts.tsx";
import { OrderFacts } from "./order-facts.tsx";

/** Beside an order at the desk: whose it is, what it says, where its partner's credit stands. */
export function DeskOrderFacts({ order }: { readonly order: DeskOrderView }): ReactNode {
  const { t } = useTranslation();
  const { partner, credit } = order;
  return (
    <>
      <OrderFacts
        order={order}
        before={[
          {
            label: t("desk.order.partner"),
            value: (
              <Link to={paths.staff.partner(partner.partnerId)} className="text-accent-ink hover:underline">
                {partner.name}
              </Link>
            ),
          },
        ]}
      />
      {credit && (
        <Section
          title={t("desk.order.credit")}
          actions={
            <Link to={paths.staff.creditAccount(partner.partnerId)} className="text-sm text-accent-ink hover:underline">
              {t("desk.order.toCredit")}
            </Link>
          }
        >
          <CreditFacts credit={credit} />
          <Facts
            className="border-line border-t"
            facts={[{ label: t("desk.order.heldByOrder"), value: <Amount money={credit.heldByOrder} /> }]}
          />
          {credit.blocked && <p className="mt-1 text-bad-ink">{t("desk.order.creditBlocked")}</p>}
        </Section>
      )}
    </>
  );
}
