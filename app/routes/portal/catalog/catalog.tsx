import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ArticleTable } from "#app/components/catalog/article-table.tsx";
import { CatalogueEmpty } from "#app/components/catalog/catalogue-empty.tsx";
import { CatalogueRail } from "#app/components/catalog/catalogue-rail.tsx";
import { CatalogueToolbar } from "#app/components/catalog/catalogue-toolbar.tsx";
import { ProductGrid } from "#app/components/catalog/product-grid.tsx";
import { useLiveOffers } from "#app/components/catalog/use-live-offers.ts";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { usePageContext } from "#app/components/ui/page-context.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { has } from "#app/domain/access/actor.ts";
import { localized } from "#app/domain/localized-text.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { catalogueSorts, readCatalogueFilter } from "#app/domain/storefront/catalogue-filter.ts";
import { getCatalogue } from "#app/domain/storefront/catalogue-queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitle("catalog.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, terms } = await requirePartnerActor(request);
  const query = new URL(request.url).searchParams;
  const filter = readCatalogueFilter(query);
  const page = readPageRequest(query, { sorts: catalogueSorts, defaultSort: "name" });
  const catalogue = await getCatalogue(actor, terms, { filter, page, locale: localeOf(request) });
  return { catalogue, filter, currency: terms.currency, canAdd: has(actor, "carts.edit") };
}

export default function CatalogPage(): ReactNode {
  const { t } = useTranslation();
  const { locale } = usePageContext();
  const { catalogue, filter, currency, canAdd } = useLoaderData<typeof loader>();
  const { result, trail, articles, products } = catalogue;
  const live = useLiveOffers(result);
  const here = trail.at(-1);
  const empty = <CatalogueEmpty filter={filter} />;

  return (
    <>
      <PageHeader
        title={here ? localized(here.name, locale) : t("catalog.title")}
        breadcrumb={[
          ...(here ? [{ to: paths.portal.catalog(), label: t("catalog.title") }] : []),
          ...trail.slice(0, -1).map(({ code, name }) => ({
            to: paths.portal.catalog({ category: code }),
            label: localized(name, locale),
          })),
        ]}
        detail={t("catalog.counts", {
          articles: t("catalog.articleCount", { count: articles }),
          products: t("catalog.productCount", { count: products }),
        })}
      />
      <div className="grid gap-x-8 gap-y-3 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <CatalogueRail catalogue={catalogue} filter={filter} />
        <div className="grid min-w-0 content-start gap-3">
          <CatalogueToolbar filter={filter} facets={catalogue.facets} />
          {live.view === "list" ? (
            <ArticleTable offers={live.page.rows} currency={currency} canAdd={canAdd} empty={empty} />
          ) : (
            <ProductGrid tiles={live.page.rows} canAdd={canAdd} empty={empty} />
          )}
          <Pagination page={result.page} />
        </div>
      </div>
    </>
  );
}
