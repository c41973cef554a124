import { localized } from "#app/domain/localized-text.ts";
import type { FoundRecord } from "#app/domain/search/record.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";

import { translatorFor } from "./translator.server.ts";

/** Found records as the command palette reads them: kinds and names in the reader's language. */
export function paletteResults(request: Request, records: readonly FoundRecord[]): Response {
  const locale = localeOf(request);
  const t = translatorFor(locale);
  const results = records.map(({ kind, to, label, detail }) => ({
    kind: t(`navigation.records.${kind}`),
    to,
    label: typeof label === "string" ? label : localized(label, locale),
    ...(detail !== null && { detail }),
  }));
  return Response.json({ results });
}
