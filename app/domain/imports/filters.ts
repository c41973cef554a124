import { type ImportKind, importKinds } from "./import-run.ts";
import { type RejectionReason, rejectionReasons } from "./rejection.ts";

/** `?kind=` of the list; null, for all, where it is missing or makes no sense. */
export function readImportKind(query: URLSearchParams): ImportKind | null {
  const asked = query.get("kind");
  return importKinds.find((kind) => kind === asked) ?? null;
}

/** `?reason=` of a report. */
export function readReason(query: URLSearchParams): RejectionReason | null {
  const asked = query.get("reason");
  return rejectionReasons.find((reason) => reason === asked) ?? null;
}
