import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { localized } from "#app/domain/localized-text.ts";
import { isOrderable } from "#app/domain/storefront/offer-view.ts";
import type { ProductTile } from "#app/domain/storefront/product-tile.ts";
import { fromPrice } from "#app/domain/storefront/product-tile.ts";
import { paths } from "#app/paths.ts";

import { Amount } from "../ui/amount.tsx";
import { LinkButton } from "../ui/button.tsx";
import { useFormat, usePageContext } from "../ui/page-context.tsx";
import { AddToCart } from "./add-to-cart.tsx";
import { ArticlePicture } from "./article-picture.tsx";
import { OwnPrice } from "./own-price.tsx";
import { StockWords } from "./stock-words.tsx";

type ProductGridProps = { readonly tiles: readonly ProductTile[]; readonly canAdd: boolean; readonly empty: ReactNode };

/** Products as pictures; one of several sizes leads to them, one of a single size goes into the cart from here. */
export function ProductGrid({ tiles, canAdd, empty }: ProductGridProps): ReactNode {
  if (tiles.length === 0) return <>{empty}</>;
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 md:grid-cols-3 xl:grid-cols-4">
      {tiles.map((tile) => (
        <Tile key={tile.productId} tile={tile} canAdd={canAdd} />
      ))}
    </ul>
  );
}

function Tile({ tile, canAdd }: { readonly tile: ProductTile; readonly canAdd: boolean }): ReactNode {
  const { locale } = usePageContext();
  const [first] = tile.offers;
  if (!first) return null;
  const single = tile.offers.length === 1;
  return (
    <li className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-1.5">
      <Link to={paths.portal.product(tile.productId)} className="group grid gap-1.5">
        <ArticlePicture sku={first.sku} pictureKey={first.pictureKey} size="medium" />
        <span className="font-medium group-hover:underline">{localized(single ? first.name : tile.name, locale)}</span>
      </Link>
      {single ? (
        <>
          <span className="font-mono text-sm text-ink-soft">{first.sku}</span>
          <OwnPrice price={first.price} align="start" />
          <span className="justify-self-start">
            <StockWords stock={first.stock} promise={first.promise} />
          </span>
          {canAdd && isOrderable(first) && <AddToCart sku={first.sku} rule={first.rule} look="tile" />}
        </>
      ) : (
        <Sizes tile={tile} />
      )}
    </li>
  );
}

function Sizes({ tile }: { readonly tile: ProductTile }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const from = fromPrice(tile.offers);
  return (
    <>
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="text-sm text-ink-soft">{t("catalog.grid.articles", { count: tile.offers.length })}</span>
        {from ? (
          from.same ? (
            <Amount money={from.unit} />
          ) : (
            <span>{t("catalog.grid.from", { price: format.money(from.unit) })}</span>
          )
        ) : (
          <span className="text-sm text-ink-soft">{t("catalog.price.none")}</span>
        )}
      </span>
      <LinkButton to={paths.portal.product(tile.productId)}>{t("catalog.grid.choose")}</LinkButton>
    </>
  );
}
