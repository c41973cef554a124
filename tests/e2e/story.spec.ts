import { type Browser, expect, type Page, test } from "@playwright/test";

import { expectAccessible, type Size, signedIn, sizes } from "./support.ts";
import { type Locale, locales, wordsOf } from "./words.ts";

// The whole story, at both sizes and in all three languages: a dealer finds goods, adds a pasted list and checks out; the
// order desk holds, releases and ships a part; the dealer sees it; the rest ships.

const FOUND = "SW220-P60";
const PASTED = ["SW220-P240", "SW220-P180"];

for (const locale of locales) {
  for (const size of Object.keys(sizes) as Size[]) {
    test(`a dealer orders and the brand ships, in ${locale} on a ${size}`, async ({ browser }) => {
      test.setTimeout(180_000);
      const t = wordsOf(locale);
      const poNumber = `E2E-${locale}-${size}-${Date.now()}`;
      const dealer = await signedIn(browser, { email: "marit@bakker-zoon.example", locale, size });

      await findAndAdd(dealer, t);
      await quickOrder(dealer, t);
      await checkOut(dealer, t, poNumber);
      await expect(dealer.getByText(t("orders.status.confirmed"), { exact: true }).first()).toBeVisible();
      await expectAccessible(dealer);
      const orderUrl = dealer.url();

      const desk = await openOnDesk(browser, { locale, size, poNumber });
      await hold(desk, t);
      await dealer.goto(orderUrl);
      await expect(dealer.getByText(t("orders.status.on_hold"), { exact: true }).first()).toBeVisible();
      await expect(dealer.getByText("Checking the label with marketing").first()).toBeVisible();

      await release(desk, t);
      await ship(desk, t, { lessOfTheFirst: 1, tracking: "1Z-PART" });
      await expect(desk.getByText(t("orders.status.partially_shipped"), { exact: true }).first()).toBeVisible();
      await expectAccessible(desk);

      await dealer.goto(orderUrl);
      await expect(dealer.getByText(t("orders.status.partially_shipped"), { exact: true }).first()).toBeVisible();
      await expect(dealer.getByText("1Z-PART").first()).toBeVisible();

      await ship(desk, t, { lessOfTheFirst: 0, tracking: "1Z-REST" });
      await dealer.goto(orderUrl);
      await expect(dealer.getByText(t("orders.status.shipped"), { exact: true }).first()).toBeVisible();
      await expectAccessible(dealer);
    });
  }
}

type Words = ReturnType<typeof wordsOf>;

/** Finds an article by a part of its number and adds two from the list. */
async function findAndAdd(page: Page, t: Words): Promise<void> {
  await page.goto("/portal/carts");
  await page.goto(`/portal/catalog?q=${FOUND.slice(2)}`);
  await expect(page.getByRole("heading", { name: t("catalog.title"), level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByLabel(t("catalog.add.quantity", { sku: FOUND }), { exact: true })
    .first()
    .fill("3");
  await page
    .getByRole("button", { name: t("catalog.add.sku", { sku: FOUND }) })
    .first()
    .click();
  await expect(page.getByText(t("cart.toast.added", { quantity: 3, sku: FOUND })).first()).toBeVisible();
}

/** Pastes three rows, one of them unknown, and takes the good ones into the cart. */
async function quickOrder(page: Page, t: Words): Promise<void> {
  await page.goto("/portal/quick-order");
  await page.getByLabel(t("quickOrder.paste.label")).fill(`${PASTED[0]}\t4\n${PASTED[1]}\t2\nNO-SUCH-SKU\t1`);
  await page.getByRole("button", { name: t("quickOrder.paste.action") }).click();
  await expect(page.getByText(t("quickOrder.rejected.title", { count: 1 })).first()).toBeVisible();
  await expect(page.getByText(t("quickOrder.verdict.sku-unknown")).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: t("quickOrder.ready.action", { count: 2 }) }).click();
  await expect(page.getByText(t("quickOrder.toast.accepted", { count: 2 })).first()).toBeVisible();
  await page.goto("/portal/quick-order");
  await page.getByRole("button", { name: t("quickOrder.remove.all", { count: 1 }) }).click();
}

async function checkOut(page: Page, t: Words, poNumber: string): Promise<void> {
  await page.goto("/portal/cart");
  await expect(page.getByText(FOUND).first()).toBeVisible();
  await expect(page.getByText(String(PASTED[0])).first()).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("link", { name: t("cart.page.checkout") })
    .first()
    .click();
  await page.getByLabel(t("checkout.poNumber")).fill(poNumber);
  await expectAccessible(page);
  await page.getByRole("button", { name: t("checkout.submit") }).dblclick();
  await page.waitForURL(/\/portal\/orders\/ord_/);
  await expect(page.getByText(poNumber).first()).toBeVisible();
}

async function openOnDesk(
  browser: Browser,
  { locale, size, poNumber }: { readonly locale: Locale; readonly size: Size; readonly poNumber: string },
): Promise<Page> {
  const page = await signedIn(browser, { email: "desk@kestrel.example", locale, size });
  await page.goto(`/staff/orders?queue=all&q=${encodeURIComponent(poNumber)}`);
  await expectAccessible(page);
  await page
    .getByRole("link", { name: /SO-\d+/ })
    .first()
    .click();
  await page.waitForURL(/\/staff\/orders\/ord_/);
  return page;
}

async function hold(page: Page, t: Words): Promise<void> {
  await page.getByRole("link", { name: t("desk.action.hold"), exact: true }).click();
  await page
    .getByRole("textbox", { name: t("desk.placeHold.reason"), exact: true })
    .fill("Checking the label with marketing");
  await page.getByLabel(t("desk.placeHold.shownToDealer")).check();
  await page.getByRole("button", { name: t("desk.action.hold") }).click();
  await expect(page.getByText(t("desk.placeHold.done")).first()).toBeVisible();
}

async function release(page: Page, t: Words): Promise<void> {
  await page
    .getByRole("link", { name: t("desk.action.release") })
    .first()
    .click();
  await page.getByRole("textbox", { name: t("desk.releaseHold.reason"), exact: true }).fill("Marketing agrees");
  await page.getByRole("button", { name: t("desk.action.release") }).click();
  await expect(page.getByText(t("desk.releaseHold.released")).first()).toBeVisible();
}

async function ship(
  page: Page,
  t: Words,
  { lessOfTheFirst, tracking }: { readonly lessOfTheFirst: number; readonly tracking: string },
): Promise<void> {
  await page.getByRole("link", { name: t("desk.action.ship"), exact: true }).click();
  const first = page.locator("input[name$='.quantity']").first();
  await first.fill(String(Number(await first.inputValue()) - lessOfTheFirst));
  await page.getByLabel(t("orders.field.tracking")).first().fill(tracking);
  await page
    .getByRole("button", { name: t("desk.ship.action") })
    .first()
    .click();
  await page.waitForURL(/\/staff\/orders\/ord_[^/]+$/);
  await expect(page.getByText(tracking).first()).toBeVisible();
}
