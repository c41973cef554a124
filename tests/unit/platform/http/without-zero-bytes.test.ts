import { text } from "node:stream/consumers";
import { createElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";

import { withoutZeroBytes } from "#app/platform/http/without-zero-bytes.server.ts";

test("a long Chinese page arrives without a broken character, wherever its pieces end", async () => {
  const words = "SKU 或名称，数量与单价".repeat(40);
  const boxes = Array.from({ length: 60 }, (_, key) => createElement("input", { key, placeholder: words.slice(key) }));
  const body = withoutZeroBytes();
  const page = text(body);
  const { pipe } = renderToPipeableStream(createElement("main", null, boxes), { onShellReady: () => pipe(body) });
  const html = await page;
  expect(html).not.toContain("\u0000");
  expect(html).toContain(words);
});
