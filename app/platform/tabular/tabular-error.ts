import { DomainError, type Facts } from "../errors.ts";

/** Why a whole file cannot be read, and the HTTP status that says so. */
const statuses = {
  "file-wrong-type": 415,
  "file-too-large": 413,
  "file-too-many-rows": 413,
  "file-malformed": 400,
  "file-empty": 400,
} as const;

export type TabularErrorCode = keyof typeof statuses;

/**
 * A file or a paste that cannot be read any further. `facts` carries what a message needs:
 * `found` (the type it really is), `limit` (bytes or rows), `line` (1-based, in the file), `reason` (what is broken).
 */
export class TabularError extends DomainError {
  declare readonly code: TabularErrorCode;
  readonly line: number | undefined;

  constructor(code: TabularErrorCode, facts: Facts & { readonly line?: number } = {}) {
    super(code, statuses[code], facts);
    this.line = facts.line;
  }
}

/** What is wrong with one row while the rest of the file is sound: the row is to be rejected, the reading goes on. */
export type RowProblem =
  /** Bytes that mean nothing in the file's encoding; they read as U+FFFD. */
  | "undecodable"
  /** NUL or another control character. */
  | "control-character"
  /** More filled cells than the header has columns: the values may have slipped. */
  | "too-many-cells"
  /** A cell longer than any spreadsheet can hold (32,767 characters). */
  | "cell-too-long";
