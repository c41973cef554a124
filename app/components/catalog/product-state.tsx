import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ProductStatus } from "#app/domain/catalog/product.ts";

import { Status } from "../ui/status.tsx";

/** A product's status, or an article's. */
export function ProductState({ status }: { readonly status: ProductStatus }): ReactNode {
  const { t } = useTranslation();
  return <Status tone={tones[status]}>{t(`staffCatalog.status.${status}`)}</Status>;
}

const tones = { draft: "warning", active: "good", retired: "neutral" } as const;
