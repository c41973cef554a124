import type { AuditFilter } from "../audit/queries.server.ts";
import { idPrefixes } from "../ids.ts";

/** The first word of an action, by which the audit is filtered. */
export const auditAreas = [
  "order",
  "cart",
  "credit",
  "product",
  "price-list",
  "assortment",
  "stock",
  "partner",
  "user",
  "import",
] as const;

/** `area` is one of those; `q` is the id of a thing, a person or a partner, else the beginning of an action. */
export function readAuditFilter(query: URLSearchParams): AuditFilter {
  const area = auditAreas.find((name) => name === query.get("area"));
  const text = query.get("q")?.trim().slice(0, 64) ?? "";
  const action = area ? { action: `${area}.` } : {};
  if (text === "") return action;
  if (text.startsWith("usr_")) return { ...action, actorId: text };
  if (text.startsWith("par_")) return { ...action, partnerId: text };
  return Object.keys(idPrefixes).some((prefix) => text.startsWith(`${prefix}_`))
    ? { ...action, subject: text }
    : { action: text };
}
