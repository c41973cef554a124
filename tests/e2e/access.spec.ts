import { expect, test } from "@playwright/test";

import { expectAccessible, PASSWORD, signedIn, sizes } from "./support.ts";
import { wordsOf } from "./words.ts";

const t = wordsOf("en");

test("whoever asks for a page signs in first and is brought there", async ({ page }) => {
  await page.goto("/staff/audit");
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fstaff%2Faudit$/);
  await expectAccessible(page);
  await page.getByLabel(t("access.fields.email")).fill("admin@kestrel.example");
  await page.getByLabel(t("access.fields.password"), { exact: true }).fill("wrong");
  await page.getByRole("button", { name: t("access.signIn.action") }).click();
  await expect(page.getByRole("alert")).toContainText(t("refusals.sign-in-failed"));
  await expect(page.getByLabel(t("access.fields.email"))).toHaveValue("admin@kestrel.example");

  await page.getByLabel(t("access.fields.password"), { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: t("access.signIn.action") }).click();
  await expect(page.getByRole("heading", { name: t("operations.audit.title") })).toBeVisible();
});

test("a forgotten password is chosen anew by the mail on the outbox page", async ({ browser, page }) => {
  await page.goto("/forgot-password");
  await page.getByLabel(t("access.fields.email")).fill("marketing@kestrel.example");
  await page.getByRole("button", { name: t("access.forgot.action") }).click();
  await expect(page.getByText(t("access.forgot.sent", { email: "marketing@kestrel.example" })).first()).toBeVisible();

  const admin = await signedIn(browser, { email: "admin@kestrel.example", locale: "en", size: "desktop" });
  await admin.goto("/staff/mail?q=marketing%40kestrel.example");
  await expectAccessible(admin);
  await admin
    .getByRole("link", { name: t("access.mail.forgotten.subject") })
    .first()
    .click();
  const link = await admin.getByRole("link", { name: /choose-password/ }).getAttribute("href");

  await page.goto(String(link));
  await page.getByLabel(t("access.fields.newPassword")).fill(PASSWORD);
  await page.getByRole("button", { name: t("access.choose.action") }).click();
  await expect(page.getByText(t("access.choose.done")).first()).toBeVisible();
  await page.goto(String(link));
  await page.getByLabel(t("access.fields.newPassword")).fill(PASSWORD);
  await page.getByRole("button", { name: t("access.choose.action") }).click();
  await expect(page.getByRole("alert")).toContainText(t("refusals.reset-link-invalid"));
});

test("a person sees where they are signed in and ends another session", async ({ browser }) => {
  const options = { email: "finance@kestrel.example", locale: "en", size: "desktop" } as const;
  const [here, there] = [await signedIn(browser, options), await signedIn(browser, options)];
  await here.goto("/account");
  await expectAccessible(here);
  await here
    .getByRole("button", { name: t("access.sessions.end") })
    .first()
    .click();
  await expect(here.getByText(t("access.sessions.ended")).first()).toBeVisible();
  await there.goto("/staff/credit");
  await expect(there).toHaveURL(/\/sign-in/);
});

test("pages come in the language of the browser, also to visitors", async ({ browser }) => {
  for (const [locale, lang] of [
    ["zh-HK", "zh-TW"],
    ["zh-SG", "zh-CN"],
    ["de-DE", "en"],
  ] as const) {
    const page = await (await browser.newContext({ locale })).newPage();
    await page.goto("/sign-in");
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(wordsOf(lang)("access.signIn.title"));
  }
});

test("signing in and out works without JavaScript, on a phone", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: sizes.phone, locale: "en" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.locator("input[name=email]").fill("sales@kestrel.example");
  await page.locator("input[name=password]").fill(PASSWORD);
  await page.locator("main form button[type=submit]").click();
  await expect(page).toHaveURL(/\/staff/);
  await page.locator("details:has(form[action='/sign-out']) > summary:visible").click();
  await page.locator("form[action='/sign-out'] button:visible").click();
  await expect(page).toHaveURL(/\/sign-in/);
});

test("a form posted from another site changes nothing", async ({ request }) => {
  const response = await request.post("/sign-in", {
    form: { email: "a@b.c", password: "x" },
    headers: { Origin: "https://evil.example" },
  });
  expect(response.status()).toBe(403);
});
