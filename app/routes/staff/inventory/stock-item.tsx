import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Truck } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { IncomingTable } from "#app/components/inventory/incoming-table.tsx";
import { LevelTable } from "#app/components/inventory/level-table.tsx";
import { MovementTable } from "#app/components/inventory/movement-table.tsx";
import { PromiseFacts } from "#app/components/inventory/promise-facts.tsx";
import { StockExceptionStatus } from "#app/components/inventory/stock-exception.tsx";
import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section, WithFacts } from "#app/components/layout/section.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { LinkButton } from "#app/components/ui/button.tsx";
import { FilterChips } from "#app/components/ui/filter-chips.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getStockPage } from "#app/domain/backoffice/stock-page.server.ts";
import { movementFilters, readMovementFilter } from "#app/domain/inventory/movement.ts";
import { stockException } from "#app/domain/inventory/stock-state.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitleFrom<{ sku: string }>(({ sku }) => sku);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "inventory.view");
  const query = new URL(request.url).searchParams;
  const page = readPageRequest(query, { sorts: ["at"], defaultSort: "-at" });
  return getStockPage(actor, params.sku ?? "", { filter: readMovementFilter(query), page });
}

export default function StockItemPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { sku, name, levels, totals, incoming, promise, waiting, movements, warehouses, can } =
    useLoaderData<typeof loader>();
  const choices = [
    { value: "", label: t("inventory.ledger.all") },
    ...movementFilters.map((value) => ({ value, label: t(`inventory.ledger.filters.${value}`) })),
  ];
  const announce = paths.staff.incomingAnnounce({ sku });

  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.inventory(), label: t("inventory.stock.title") }]}
        title={sku}
        detail={nameOf(name)}
        state={<StockExceptionStatus exception={stockException(levels)} />}
        actions={
          can.move && (
            <LinkButton variant="primary" to={paths.staff.receive({ sku })}>
              {t("inventory.receive.action")}
            </LinkButton>
          )
        }
      />
      <WithFacts
        facts={<PromiseFacts promise={promise} waiting={waiting} ordersUrl={paths.staff.orders({ q: sku })} />}
      >
        <Section
          title={t("inventory.item.levels")}
          actions={
            can.move && (
              <>
                <LinkButton size="small" to={paths.staff.stockAdjust(sku)}>
                  {t("inventory.adjust.action")}
                </LinkButton>
                <LinkButton size="small" to={paths.staff.stockCount(sku)}>
                  {t("inventory.count.action")}
                </LinkButton>
                <LinkButton size="small" to={paths.staff.stockTransfer(sku)}>
                  {t("inventory.transfer.action")}
                </LinkButton>
                <LinkButton size="small" to={paths.staff.stockSafety(sku)}>
                  {t("inventory.safety.action")}
                </LinkButton>
              </>
            )
          }
        >
          <LevelTable levels={levels} totals={totals} />
        </Section>
        <Section
          title={t("inventory.incoming.title")}
          actions={
            can.move && (
              <LinkButton size="small" to={announce}>
                {t("inventory.announce.action")}
              </LinkButton>
            )
          }
        >
          <IncomingTable
            ofOneArticle
            rows={incoming}
            empty={<EmptyState icon={Truck} title={t("inventory.item.nothingComing")} />}
          />
        </Section>
      </WithFacts>
      <Section title={t("inventory.ledger.title")} detail={t("inventory.ledger.detail")}>
        <FilterChips label={t("inventory.ledger.kind")} name="moved" choices={choices} />
        <MovementTable rows={movements.rows} warehouses={warehouses} />
        <Pagination page={movements} />
      </Section>
    </>
  );
}
