import { describe, expect, test } from "vitest";

import { formatFor } from "#app/platform/i18n/format.ts";
import { money } from "#app/platform/money.ts";

const en = formatFor("en", "Europe/London");
const cn = formatFor("zh-CN", "Asia/Shanghai");
const tw = formatFor("zh-TW", "Asia/Taipei");
const noon = new Date("2026-07-01T12:00:00Z");

function earlier(milliseconds: number): Date {
  return new Date(noon.getTime() - milliseconds);
}

describe("money", () => {
  test("names its currency so that no two can be confused", () => {
    expect(en.money(money(123_450, "USD"))).toBe("US$1,234.50");
    expect(en.money(money(123_450, "GBP"))).toBe("£1,234.50");
    expect(cn.money(money(123_450, "CNY"))).toBe("¥1,234.50");
    expect(cn.money(money(123_450, "USD"))).toBe("US$1,234.50");
  });

  test("has the digits of its currency, not those a browser believes in", () => {
    expect(en.amount(money(1234, "JPY"))).toBe("1,234");
    expect(en.amount(money(1234, "KWD"))).toBe("1.234");
    expect(tw.amount(money(123_400, "TWD"))).toBe("1,234.00");
  });

  test("keeps every minor unit of the largest sum that can be counted", () => {
    expect(en.amount(money(Number.MAX_SAFE_INTEGER, "USD"))).toBe("90,071,992,547,409.91");
  });

  test("is cut short for charts in the units of each language", () => {
    expect(en.compactMoney(money(54_812_300, "USD"))).toBe("US$548.1K");
    expect(en.compactMoney(money(120_000_000, "USD"))).toBe("US$1.2M");
    expect(en.compactMoney(money(0, "USD"))).toBe("US$0");
    expect(cn.compactMoney(money(54_812_300, "CNY"))).toBe("¥54.8万");
    expect(tw.compactMoney(money(25_000_000_000, "TWD"))).toBe("$2.5億");
  });
});

test("shares come as basis points", () => {
  expect(en.percent(250)).toBe("2.5%");
  expect(en.percent(10_000)).toBe("100%");
});

describe("moments", () => {
  test("are written in the zone they are read in", () => {
    expect(en.dateTime(noon)).toBe("1 Jul 2026 13:00");
    expect(cn.dateTime(noon)).toBe("2026年7月1日 20:00");
    expect(en.exact(noon)).toBe("1 Jul 2026 13:00:00 UTC+1");
    expect(formatFor("en", "UTC").exact(noon)).toBe("1 Jul 2026 12:00:00 UTC");
  });

  test("are relative under a week and dates from then on", () => {
    const minute = 60_000;
    const day = 24 * 60 * minute;
    expect(en.relative(noon, noon)).toBe("1 second ago");
    expect(en.relative(earlier(59_000), noon)).toBe("59 seconds ago");
    expect(en.relative(earlier(3 * minute), noon)).toBe("3 minutes ago");
    expect(en.relative(earlier(30 * 60 * minute), noon)).toBe("1 day ago");
    expect(en.relative(earlier(-2 * day), noon)).toBe("in 2 days");
    expect(en.relative(earlier(7 * day - 1), noon)).toBe("6 days ago");
    expect(en.relative(earlier(7 * day), noon)).toBe("24 Jun 2026");
    expect(cn.relative(earlier(3 * minute), noon)).toBe("3分钟前");
  });

  test("read the same from the text that JSON makes of them", () => {
    expect(en.dateTime(noon.toISOString())).toBe(en.dateTime(noon));
  });
});

test("a calendar day is the same everywhere", () => {
  expect(formatFor("en", "Pacific/Auckland").day("2026-11-22")).toBe("22 Nov 2026");
  expect(formatFor("en", "America/Los_Angeles").day("2026-11-22")).toBe("22 Nov 2026");
});
