import { expect, test } from "vitest";

import { type PdfContent, renderPdf } from "#app/platform/pdf.server.ts";

function confirmation(lines: number, changes: Partial<PdfContent> = {}): PdfContent {
  return {
    lang: "zh-TW",
    title: "訂單確認書",
    reference: "KW-2026-00123",
    issuedAt: new Date("2026-05-04T09:00:00Z"),
    issuer: { name: "紅隼工具", lines: ["臺北市內湖區瑞光路 1 號"] },
    parties: [{ label: "送貨地址", lines: ["港城五金", "高雄市前鎮區"] }],
    facts: [{ label: "訂單日期", value: "2026年5月4日" }],
    tables: [
      {
        columns: [
          { label: "貨號", share: 1 },
          { label: "品名", share: 3 },
          { label: "金額", align: "right" },
        ],
        rows: Array.from({ length: lines }, (_, index) => [
          `KW-${index}`,
          { text: "羊角鎚 450 公克", note: "缺貨，預計 5 月 12 日到貨" },
          "1,234.50",
        ]),
      },
    ],
    totals: [{ label: "合計", value: "NT$1,234.50" }],
    paragraphs: ["價格以本確認書為準。"],
    footer: "紅隼工具股份有限公司",
    pageLabel: (page, pages) => `第 ${page} 頁，共 ${pages} 頁`,
    ...changes,
  };
}

async function pagesOf(content: PdfContent): Promise<number> {
  const file = (await renderPdf(content)).toString("latin1");
  expect(file.startsWith("%PDF-1.7")).toBe(true);
  return file.match(/\/Type \/Page\b/g)?.length ?? 0;
}

test.each([
  [0, 1],
  [1, 1],
  [60, 4],
  [500, 25],
])("%i lines take %i pages", async (lines, pages) => {
  expect(await pagesOf(confirmation(lines))).toBe(pages);
});

test("every page is numbered, out of all", async () => {
  const labels: string[] = [];
  await renderPdf(confirmation(60, { pageLabel: (page, pages) => labels[labels.push(`${page}/${pages}`) - 1] ?? "" }));
  expect(labels).toEqual(["1/4", "2/4", "3/4", "4/4"]);
});

test("a row taller than a page ends on it, and so does a remark", async () => {
  const long = "很長的說明。".repeat(2000);
  const columns = [{ label: "品名", share: 1 }];
  expect(await pagesOf(confirmation(0, { tables: [{ columns, rows: [[long], ["短"]] }], paragraphs: [long] }))).toBe(3);
});

test("odd content is drawn all the same: nothing, control characters, no glyph, a missing cell, an endless word", async () => {
  const rows = [["", "\u0000\u0007\ttab", "x"], ["🔨 مطرقة", "word".repeat(500)], []];
  const tables = [{ columns: confirmation(0).tables[0]!.columns, rows, caption: "第二箱" }];
  expect(await pagesOf(confirmation(0, { tables, parties: [], facts: [], totals: [], paragraphs: [] }))).toBe(1);
});

test("the same content gives the same file", async () => {
  const [first, second] = [await renderPdf(confirmation(10)), await renderPdf(confirmation(10))];
  expect(first.equals(second)).toBe(true);
});
