import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page } from "@playwright/test";

import type { Locale } from "./words.ts";

export const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 375, height: 740 } } as const;
export type Size = keyof typeof sizes;

export const PASSWORD = "kestrel-works";

/** A page of its own browser context, in one language and size, signed in with a demo account. */
export async function signedIn(
  browser: Browser,
  { email, locale, size }: { readonly email: string; readonly locale: Locale; readonly size: Size },
): Promise<Page> {
  const context = await browser.newContext({ viewport: sizes[size], locale, hasTouch: size === "phone" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(PASSWORD);
  await page.locator("main form button[type=submit]").click();
  await page.waitForURL(/\/(portal|staff)/);
  await chooseLocale(page, locale);
  return page;
}

/** The language of the device wins over the account's: chosen as the menu does. */
async function chooseLocale(page: Page, locale: Locale): Promise<void> {
  const url = new URL(page.url());
  await page.context().addCookies([{ name: "locale", value: locale, url: url.origin }]);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
}

/** No problem that axe calls serious or critical (WCAG 2.2 AA), and nothing that scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(
    serious.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .slice(0, 3)
          .join(" | ")}`,
    ),
  ).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
