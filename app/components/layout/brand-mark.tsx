import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

import type { Brand } from "./navigation.ts";
import { TributaryMark } from "./tributary-mark.tsx";

/** The brand's mark and name, leading home. */
export function BrandMark({ brand }: { readonly brand: Brand }): ReactNode {
  return (
    <Link to={brand.homeUrl} className="flex min-w-0 items-center gap-2 font-semibold text-ink no-underline">
      {brand.logoUrl ? (
        <img src={brand.logoUrl} alt="" className="size-7 shrink-0 rounded-md object-contain" />
      ) : (
        <TributaryMark className="size-7 shrink-0 text-accent" />
      )}
      <span className="truncate">{brand.name}</span>
    </Link>
  );
}
