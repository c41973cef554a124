/** What a refusal says beside its code: plain values only, for words on a page and for logs. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * A "no" that a caller can understand: a code of a closed list, an HTTP status and facts.
 * Thrown from a loader or action, Remix treats it like `throw data({ code, facts }, { status })`, because it carries the
 * three fields by which Remix recognises that value; so no route needs a catch, and no stack reaches a page.
 */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly code: string;
  readonly status: number;
  readonly facts: Facts;

  readonly type = "DataWithResponseInit";
  readonly data: { readonly code: string; readonly facts: Facts };
  readonly init: { readonly status: number; readonly headers?: Record<string, string> };

  constructor(code: string, status: number, facts: Facts = {}, headers?: Record<string, string>) {
    super(code);
    this.code = code;
    this.status = status;
    this.facts = facts;
    this.data = { code, facts };
    this.init = headers ? { status, headers } : { status };
  }
}

export function isDomainError(error: unknown): error is DomainError {
  return error instanceof Error && error.name === "DomainError" && "code" in error && "status" in error;
}
