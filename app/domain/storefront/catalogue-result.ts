import type { Page } from "#app/platform/paging.ts";

import type { OfferView } from "./offer-view.ts";
import type { ProductTile } from "./product-tile.ts";

/** One page of the catalogue: articles in rows, or products as pictures. */
export type CatalogueResult =
  | { readonly view: "list"; readonly page: Page<OfferView> }
  | { readonly view: "grid"; readonly page: Page<ProductTile> };
