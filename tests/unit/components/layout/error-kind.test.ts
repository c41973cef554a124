import { expect, test } from "vitest";

import { errorKind } from "#app/components/layout/error-kind.ts";

test.each([
  [400, "badRequest"],
  [403, "forbidden"],
  [404, "notFound"],
  [409, "conflict"],
  [413, "tooLarge"],
  [415, "badRequest"],
  [429, "tooMany"],
  [500, "unexpected"],
  [503, "unexpected"],
])("a status %d is told as %s", (status, kind) => {
  expect(errorKind(status)).toBe(kind);
});
