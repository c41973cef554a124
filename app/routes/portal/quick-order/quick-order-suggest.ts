import type { LoaderFunctionArgs } from "@remix-run/node";

import { localized } from "#app/domain/localized-text.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { suggestArticles } from "#app/domain/storefront/search-queries.server.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";

const MOST = 8;

/** What someone may mean who begins to type `?q=`. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, terms } = await requirePartnerActor(request);
  const text = new URL(request.url).searchParams.get("q") ?? "";
  const articles = await suggestArticles(actor, terms, { text: text.slice(0, 100), limit: MOST });
  const locale = localeOf(request);
  return {
    suggestions: articles.map(({ sku, name }) => ({ value: sku, label: localized(name, locale), detail: sku })),
  };
}
