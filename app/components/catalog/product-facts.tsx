import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { localized } from "#app/domain/localized-text.ts";
import type { ProductPage } from "#app/domain/storefront/product-page.ts";

import { type Fact, Facts } from "../ui/facts.tsx";
import { useFormat, usePageContext } from "../ui/page-context.tsx";

/** What holds for the whole product; and where it has a single article, all that is known of that. */
export function ProductFacts({ product }: { readonly product: ProductPage }): ReactNode {
  const { t } = useTranslation();
  const { locale } = usePageContext();
  const shared = product.attributes.flatMap(({ name, unit, common }): Fact[] =>
    common ? [{ label: localized(name, locale), value: `${localized(common, locale)}${unit ? ` ${unit}` : ""}` }] : [],
  );
  const own = useArticleFacts(product);
  const facts = [
    { label: t("catalog.product.code"), value: <span className="font-mono">{product.code}</span> },
    ...shared,
    ...own,
  ];
  return <Facts facts={facts} />;
}

function useArticleFacts({ articles }: ProductPage): readonly Fact[] {
  const { t } = useTranslation();
  const format = useFormat();
  const [only, ...others] = articles;
  if (!only || others.length > 0) return [];
  const { barcode, weightGrams, packSize, rule } = only;
  const fact = (label: string, value: string | null): Fact[] => (value ? [{ label, value }] : []);
  return [
    ...fact(t("catalog.product.barcode"), barcode),
    ...fact(t("catalog.product.weight"), weightGrams ? weight(weightGrams) : null),
    ...fact(t("catalog.product.packSize"), packSize > 1 ? t("catalog.pack", { count: packSize }) : null),
    ...fact(t("catalog.product.minimum"), rule.minQuantity > 1 ? format.quantity(rule.minQuantity) : null),
    ...fact(t("catalog.product.multiple"), rule.quantityMultiple > 1 ? format.quantity(rule.quantityMultiple) : null),
    ...fact(t("catalog.product.maximum"), rule.maxQuantity ? format.quantity(rule.maxQuantity) : null),
  ];

  function weight(grams: number): string {
    return grams < 1_000
      ? t("catalog.product.grams", { grams: format.quantity(grams) })
      : t("catalog.product.kilograms", { kilograms: format.quantity(grams / 1_000) });
  }
}
