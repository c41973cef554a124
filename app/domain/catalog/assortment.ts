import type { AssortmentRule } from "./entitlement.ts";

export const assortmentScopes = [
  "all",
  "category",
  "product",
  "sku",
] as const satisfies readonly AssortmentRule["scope"][];
export type AssortmentScope = (typeof assortmentScopes)[number];

export const assortmentAudiences = ["everyone", "tier", "region", "partner"] as const;
export type AssortmentAudience = (typeof assortmentAudiences)[number];

/** Who gets an assortment; `audienceId` is "*" for everyone. */
export type AssortmentGrant = { readonly audience: AssortmentAudience; readonly audienceId: string };

/** Stands for "all" and "everyone" where a key needs a value. */
export const ANY = "*";
