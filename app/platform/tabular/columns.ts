/** A field and the header names by which it goes, in any language; how they are spelt is folded away (`foldName`). */
export type ColumnSpec<Field extends string> = {
  readonly [F in Field]: { readonly names: readonly string[]; readonly required?: boolean };
};

/** Which column (0-based) holds which field. */
export type ColumnMapping<Field extends string> = { readonly [F in Field]?: number };

export type ColumnMatch<Field extends string> = {
  readonly mapping: ColumnMapping<Field>;
  /** Required fields without a column, in the order of the spec. */
  readonly missing: readonly Field[];
  /** Header names that no field took, second columns of one name among them. */
  readonly unused: readonly string[];
};

/**
 * Recognises the columns of a file. A field's own key is one of its names. A name as it stands goes before one
 * without its remark, so that "Price" wins over "Price (old)" and "单价（元）" is still found; of two equals the first
 * wins.
 */
export function matchColumns<Field extends string>(
  header: readonly string[],
  spec: ColumnSpec<Field>,
): ColumnMatch<Field> {
  const fields = Object.keys(spec) as Field[];
  const fieldByName = new Map<string, Field>();
  for (const field of fields) {
    for (const name of [field, ...spec[field].names]) {
      if (!fieldByName.has(foldName(name))) fieldByName.set(foldName(name), field);
    }
  }

  const mapping: { [F in Field]?: number } = {};
  const taken = new Set<number>();
  for (const nameOf of [foldName, (name: string) => foldName(withoutRemark(name))]) {
    for (const [index, name] of header.entries()) {
      const field = fieldByName.get(nameOf(name));
      if (field === undefined || field in mapping || taken.has(index)) continue;
      mapping[field] = index;
      taken.add(index);
    }
  }

  return {
    mapping,
    missing: fields.filter((field) => spec[field].required && !(field in mapping)),
    unused: header.filter((name, index) => name !== "" && !taken.has(index)),
  };
}

/** The row's cells by field; "" for a field that has no column. */
export function mapRow<Field extends string>(
  cells: readonly string[],
  mapping: ColumnMapping<Field>,
  fields: readonly Field[],
): { [F in Field]: string } {
  const row = {} as { [F in Field]: string };
  for (const field of fields) {
    const index = mapping[field];
    row[field] = index === undefined ? "" : (cells[index] ?? "");
  }
  return row;
}

/** "List_Price", "LIST PRICE" and full-width "ｌｉｓｔ－ｐｒｉｃｅ" are one name; so are "數量*" and "數量". */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}%#]/gu, "");
}

function withoutRemark(name: string): string {
  return name.normalize("NFKC").replace(/[([{【<].*$/u, "");
}
