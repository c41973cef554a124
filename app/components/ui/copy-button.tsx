import { Check, Copy } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { IconButton } from "./button.tsx";
import { useHydrated } from "./use-hydrated.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** Copies a short text (an order number, a SKU). Absent where the browser cannot: without JavaScript, or on plain HTTP. */
export function CopyButton({ text }: { readonly text: string }): ReactNode {
  const { t } = useTranslation();
  const hydrated = useHydrated();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  }

  if (!hydrated || !navigator.clipboard) return null;
  return (
    <>
      <IconButton size="small" icon={copied ? Check : Copy} label={t("common.actions.copy")} onClick={copy} />
      <VisuallyHidden role="status">{copied ? t("common.actions.copied") : ""}</VisuallyHidden>
    </>
  );
}
