import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { StockException } from "#app/domain/inventory/stock-state.ts";

import { Status } from "../ui/status.tsx";

/** What is wrong with an article's stock; nothing where all is well. */
export function StockExceptionStatus({ exception }: { readonly exception: StockException | null }): ReactNode {
  const { t } = useTranslation();
  if (!exception) return null;
  return <Status tone={tones[exception]}>{t(`inventory.exceptions.${exception}`)}</Status>;
}

const tones = { over_promised: "bad", below_safety: "warning", none_free: "neutral" } as const;
