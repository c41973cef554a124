type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** What a change changed: the fields that differ, as they were and as they are; null where nothing does. */
export function changedFields(
  before: Fields,
  after: Fields,
): { readonly before: Fields; readonly after: Fields } | null {
  const names = Object.keys(after).filter((name) => after[name] !== (before[name] ?? null));
  if (names.length === 0) return null;
  return { before: pick(before, names), after: pick(after, names) };
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
}
