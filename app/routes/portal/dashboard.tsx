import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { CartAddLine } from "#app/components/ordering/cart-add-line.tsx";
import { DashboardFigures } from "#app/components/ordering/dashboard-figures.tsx";
import { DashboardNeeds } from "#app/components/ordering/dashboard-needs.tsx";
import { DashboardSuggestions } from "#app/components/ordering/dashboard-suggestions.tsx";
import { OrderTable } from "#app/components/ordering/order-table.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { getDashboard } from "#app/domain/ordering/dashboard-queries.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("portalOrders.home.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, terms } = await requirePartnerActor(request);
  return { partner: terms.name, dashboard: await getDashboard(actor, terms) };
}

export default function DashboardPage(): ReactNode {
  const { t } = useTranslation();
  const { partner, dashboard } = useLoaderData<typeof loader>();
  const { open, done, suggestions, can } = dashboard;
  const underWay = open.total > 0;
  const orders = underWay ? open : done;

  return (
    <>
      <PageHeader title={partner} />
      <DashboardFigures dashboard={dashboard} />
      <Section title={t("portalOrders.home.needs")} className="mt-8">
        <DashboardNeeds dashboard={dashboard} />
      </Section>
      {can.fillCarts && (
        <Section
          title={t("portalOrders.home.quickEntry")}
          actions={<LinkButton to={paths.portal.quickOrder()}>{t("portalOrders.home.pasteList")}</LinkButton>}
        >
          <CartAddLine redirectTo={paths.portal.dashboard()} />
        </Section>
      )}
      <Section
        title={underWay ? t("portalOrders.home.underWay") : t("portalOrders.home.recent")}
        actions={
          <Link to={paths.portal.orders()} className="text-accent-ink hover:underline">
            {t("portalOrders.home.allOrders")}
          </Link>
        }
      >
        <OrderTable caption={t("portalOrders.home.underWay")} rows={orders.rows} />
      </Section>
      {underWay && done.rows.length > 0 && (
        <Section title={t("portalOrders.home.recent")}>
          <OrderTable caption={t("portalOrders.home.recent")} rows={done.rows} />
        </Section>
      )}
      {suggestions.length > 0 && (
        <Section title={t("portalOrders.home.suggestions")} detail={t("portalOrders.home.suggestionsBasis")}>
          <DashboardSuggestions rows={suggestions} />
        </Section>
      )}
    </>
  );
}
