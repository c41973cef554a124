import { expect, test } from "vitest";

import { mailLayout } from "#app/platform/mail-layout.ts";

const content = {
  heading: "Order <KW> & more",
  paragraphs: ['Hello "Maria",', "two\nlines"],
  facts: [["Total", "1,234.50 CNY"]] as const,
  action: { label: "See the order", href: "https://portal.example/orders/1?a=1&b=2" },
  footer: "Kestrel Works",
};

test("the text says all that the page says", () => {
  expect(mailLayout(content).text).toBe(
    'Order <KW> & more\n\nHello "Maria",\n\ntwo\nlines\n\nTotal: 1,234.50 CNY\n\nSee the order:\nhttps://portal.example/orders/1?a=1&b=2\n\n--\nKestrel Works\n',
  );
});

test("what people wrote is text in the page, never markup", () => {
  const { html } = mailLayout({ ...content, lang: "zh-CN" });
  expect(html).toContain('<html lang="zh-CN">');
  expect(html).toContain("Order &lt;KW&gt; &amp; more");
  expect(html).toContain("two<br>lines");
  expect(html).toContain('href="https://portal.example/orders/1?a=1&amp;b=2"');
  expect(html).not.toMatch(/<KW>|<script|<img/);
});
