import type { TFunction } from "i18next";

import type { Problem } from "#app/domain/imports/rejection.ts";

/** Why a row of an import was left out, as a sentence that names its field in the reader's language. */
export function rejectionText({ reason, facts }: Problem, t: TFunction): string {
  const field = typeof facts.field === "string" ? t(`imports.fields.${facts.field}` as "imports.fields.sku") : "";
  return t(`imports.reasons.${reason}`, { ...facts, field });
}
