/** A table as both the Prisma schema and a live database can be described, in MySQL's own words. */
export type Table = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly indexes: readonly Index[];
  readonly foreignKeys: readonly ForeignKey[];
};

export type Column = {
  readonly name: string;
  /** In lower case, without a whole number's display width: "varchar(30)", "bigint unsigned", "json". */
  readonly type: string;
  readonly nullable: boolean;
  readonly default: ColumnDefault | null;
  readonly autoIncrement: boolean;
};

/** `quoted` is false for what SQL computes or counts: CURRENT_TIMESTAMP(3), 0. */
export type ColumnDefault = { readonly text: string; readonly quoted: boolean };

export type Index = {
  readonly name: string;
  readonly kind: "index" | "unique" | "fulltext";
  /** Column names, followed by "(length)" of a prefix and " DESC" where they are so. */
  readonly columns: readonly string[];
};

export type ForeignKey = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
  readonly onDelete: string;
  readonly onUpdate: string;
};
