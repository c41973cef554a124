import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ArticlePicture } from "#app/components/catalog/article-picture.tsx";
import { OrderPanel } from "#app/components/catalog/order-panel.tsx";
import { PriceReasons } from "#app/components/catalog/price-reasons.tsx";
import { ProductArticles } from "#app/components/catalog/product-articles.tsx";
import { ProductFacts } from "#app/components/catalog/product-facts.tsx";
import { withStock } from "#app/components/catalog/use-live-offers.ts";
import { useLiveStock } from "#app/components/catalog/use-live-stock.ts";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { usePageContext } from "#app/components/ui/page-context.tsx";
import { has } from "#app/domain/access/actor.ts";
import { localized } from "#app/domain/localized-text.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { getOfferedProduct } from "#app/domain/storefront/product-queries.server.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import { readId } from "#app/platform/http/read-id.ts";

export const meta = pageTitleFrom(({ title }: { title: string }) => title);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, terms } = await requirePartnerActor(request);
  const product = await getOfferedProduct(actor, terms, readId("pro", params.productId));
  const title = localized(product.name, localeOf(request));
  return { title, product, currency: terms.currency, canAdd: has(actor, "carts.edit") };
}

export default function ProductPage(): ReactNode {
  const { t } = useTranslation();
  const { locale } = usePageContext();
  const { product, currency, canAdd } = useLoaderData<typeof loader>();
  const live = useLiveStock(product.articles.map(({ sku }) => sku));
  const articles = product.articles.map((article) => withStock(article, live));
  const [first, ...others] = articles;
  const name = localized(product.name, locale);
  if (!first) return null;

  return (
    <>
      <PageHeader
        title={name}
        breadcrumb={[
          { to: paths.portal.catalog(), label: t("catalog.title") },
          ...product.trail.map((category) => ({
            to: paths.portal.catalog({ category: category.code }),
            label: localized(category.name, locale),
          })),
        ]}
      />
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
        <ArticlePicture
          sku={first.sku}
          pictureKey={first.pictureKey}
          size="large"
          alt={t("catalog.product.picture", { name })}
          className="max-w-80"
        />
        <div className="grid content-start gap-6 lg:grid-flow-col lg:auto-cols-fr lg:gap-10">
          {others.length === 0 && (
            <div>
              <OrderPanel offer={first} canAdd={canAdd} />
              <PriceReasons offers={articles} />
            </div>
          )}
          <div className="grid max-w-prose content-start gap-4">
            {product.description && <p className="whitespace-pre-line">{localized(product.description, locale)}</p>}
            <ProductFacts product={product} />
          </div>
        </div>
      </div>
      {others.length > 0 && (
        <Section title={t("catalog.product.sizes")}>
          <ProductArticles articles={articles} attributes={product.attributes} currency={currency} canAdd={canAdd} />
          <PriceReasons offers={articles} />
        </Section>
      )}
    </>
  );
}
