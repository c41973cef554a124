import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Shapes } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { Callout } from "#app/components/ui/callout.tsx";
import { DataTable } from "#app/components/ui/data-table.tsx";
import { FilterForm, SearchField } from "#app/components/ui/filter-form.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { findRange } from "#app/domain/catalog/assortment-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("assortments.range.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.view");
  const query = new URL(request.url).searchParams;
  const partner = query.get("partner")?.trim().slice(0, 32) ?? "";
  const page = readPageRequest(query, { sorts: ["sku"], defaultSort: "sku" });
  return { partner, range: await findRange(actor, partner, page) };
}

export default function AssortmentRangePage(): ReactNode {
  const { t } = useTranslation();
  const name = useName();
  const { partner, range } = useLoaderData<typeof loader>();

  return (
    <>
      <PageHeader
        title={t("assortments.range.title")}
        detail={t("assortments.range.detail")}
        breadcrumb={[{ to: paths.staff.assortments(), label: t("assortments.title") }]}
      />
      <FilterForm>
        <SearchField name="partner" label={t("assortments.range.partner")} />
      </FilterForm>
      {!range && partner !== "" && <Callout tone="warning" title={t("assortments.range.unknown")} />}
      {!range && partner === "" && <EmptyState icon={Shapes} title={t("assortments.range.unasked")} />}
      {range && (
        <>
          <p className="my-3 font-medium">
            {t("assortments.range.count", {
              count: range.page.total,
              partner: `${range.partner.name} (${range.partner.code})`,
            })}
          </p>
          <DataTable
            caption={t("assortments.range.title")}
            rows={range.page.rows}
            rowKey={({ sku }) => sku}
            rowLink={({ productId }) => paths.staff.product(productId)}
            columns={[
              { key: "sku", header: t("assortments.fields.sku"), cell: ({ sku }) => sku },
              { key: "name", header: t("assortments.fields.name"), cell: (row) => name(row.name) },
            ]}
            empty={<EmptyState icon={Shapes} title={t("assortments.range.nothing")} />}
          />
          <Pagination page={range.page} />
        </>
      )}
    </>
  );
}
