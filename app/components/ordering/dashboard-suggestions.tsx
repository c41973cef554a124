import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ReorderSuggestion } from "#app/domain/ordering/dashboard-view.ts";
import { paths } from "#app/paths.ts";

import { ArticlePicture } from "../catalog/article-picture.tsx";
import { useName } from "../naming/use-name.ts";
import { Button } from "../ui/button.tsx";
import { useFormat } from "../ui/page-context.tsx";

/** Articles bought in a rhythm whose time has come, each with what that is judged by. */
export function DashboardSuggestions({ rows }: { readonly rows: readonly ReorderSuggestion[] }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useName();
  return (
    <ul className="grid divide-y divide-line border-line border-y">
      {rows.map(({ sku, article, quantity, rhythm }) => (
        <li key={sku} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2 md:px-3">
          <ArticlePicture sku={sku} pictureKey={article.pictureKey} size="thumb" />
          <div className="min-w-0 flex-1 basis-56">
            <Link to={paths.portal.product(article.productId)} className="font-medium hover:underline">
              {nameOf(article.name)}
            </Link>
            <p className="text-sm text-ink-soft">
              <span className="font-mono">{sku}</span> ·{" "}
              {t("portalOrders.home.rhythm", {
                count: rhythm.purchases,
                days: format.quantity(rhythm.everyDays),
                ago: format.quantity(rhythm.lastDaysAgo),
              })}
            </p>
          </div>
          <Form method="post" action={paths.portal.cartAdd()}>
            <input type="hidden" name="sku" value={sku} />
            <input type="hidden" name="quantity" value={quantity} />
            <input type="hidden" name="redirectTo" value={paths.portal.dashboard()} />
            <Button type="submit" size="small">
              {t("portalOrders.home.add", { quantity: format.quantity(quantity) })}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
