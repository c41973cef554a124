import { DomainError } from "../errors.ts";

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** The id in a URL, with the prefix that its kind has. Anything else is a page that does not exist. */
export function readId<Prefix extends string>(prefix: Prefix, text: string | undefined): `${Prefix}_${string}` {
  if (text?.startsWith(`${prefix}_`) && ULID.test(text.slice(prefix.length + 1))) return text as `${Prefix}_${string}`;
  throw new DomainError("not-found", 404);
}
