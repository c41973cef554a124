import { type LocalizedText, localized } from "#app/domain/localized-text.ts";

import { usePageContext } from "../ui/page-context.tsx";

/** Says a name of the brand's own (an article, a warehouse, a tier) in the reader's language. */
export function useName(): (name: LocalizedText) => string {
  const { locale } = usePageContext();
  return (name) => localized(name, locale);
}
