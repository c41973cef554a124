import { expect, test } from "vitest";

import { fieldsOf } from "#app/domain/imports/fields.ts";
import { importKinds } from "#app/domain/imports/import-run.ts";
import { rejectionReasons } from "#app/domain/imports/rejection.ts";
import words from "#app/messages/en/imports.json" with { type: "json" };
import { rejectionText } from "#app/messages/import-rejection.ts";
import { rejectedRows } from "#app/messages/rejected-rows.server.ts";
import { translatorFor } from "#app/messages/translator.server.ts";

test("every reason has a name and a sentence, every field a name", () => {
  expect(Object.keys(words.reasonNames)).toEqual([...rejectionReasons]);
  expect(Object.keys(words.reasons)).toEqual([...rejectionReasons]);
  const fields = importKinds.flatMap((kind) => fieldsOf(kind).map(({ field }) => field));
  expect(fields.filter((field) => !(field in words.fields))).toEqual([]);
});

test("a sentence names the field in the reader's language", () => {
  const problem = { reason: "not-a-number", facts: { field: "quantity", text: "viele" } } as const;
  expect(rejectionText(problem, translatorFor("en"))).toBe("Quantity “viele” is not a number.");
  expect(rejectionText(problem, translatorFor("zh-TW"))).toBe("數量「viele」不是數字。");
});

test("the file of rejected rows has the columns of the original, so that it can be imported once it is mended", async () => {
  const row = { line: 7, reason: "sku-unknown" as const, facts: { text: "POST" }, cells: ["POST", "-6", "=1+1"] };
  async function* rows() {
    yield row;
  }
  const said: unknown[] = [];
  for await (const cells of rejectedRows({ header: ["sku", "qty", "note"], rows: rows() }, "en")) said.push(cells);
  expect(said).toEqual([
    ["sku", "qty", "note", "line", "reason"],
    ["POST", -6, "=1+1", 7, "No product has the SKU POST."],
  ]);
});
