import type { AuditRecord } from "./record-audit.server.ts";

/** What an edit changed, for the audit: only the fields that differ, as they were and as they are. Null where none does. */
export function changedFields<Facts extends object>(
  before: { readonly [Field in keyof Facts]: unknown },
  after: Facts,
): { readonly before: AuditRecord["before"]; readonly after: AuditRecord["after"] } | null {
  const fields = Object.keys(after) as (keyof Facts & string)[];
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  if (changed.length === 0) return null;
  return { before: pick(before, changed), after: pick(after, changed) };
}

function pick<Field extends string>(
  facts: { readonly [Name in Field]: unknown },
  fields: readonly Field[],
): AuditRecord["before"] {
  return Object.fromEntries(fields.map((field) => [field, facts[field] ?? null])) as AuditRecord["before"];
}
