import { createHash } from "node:crypto";
import { encodeTime } from "ulid";

import type { Id, IdPrefix } from "#app/domain/ids.ts";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Things that do not come into being at a moment of the story are as old as this. */
export const longAgo = new Date("2020-01-01T00:00:00Z");

/** An id like any other, but the same one in every demo: made of what the thing is called and when it came to be. */
export function demoId<Prefix extends IdPrefix>(prefix: Prefix, name: string, at: Date = longAgo): Id<Prefix> {
  const bytes = createHash("sha256").update(`${prefix} ${name}`).digest();
  const tail = [...bytes.subarray(0, 16)].map((byte) => CROCKFORD[byte % 32]).join("");
  return `${prefix}_${encodeTime(at.getTime(), 10)}${tail}`;
}
