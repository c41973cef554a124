import { Form, NavLink } from "@remix-run/react";
import { ChevronDown, ChevronsUpDown, LogOut } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { DisclosureMenu, menuItemLook } from "../ui/disclosure-menu.tsx";
import { LocaleMenu, MenuSection } from "./locale-menu.tsx";
import type { Account } from "./navigation.ts";
import { ThemeMenu } from "./theme-menu.tsx";

/** Who is signed in, their own pages, language, appearance, and the way out. `wide` shows the name on the button. */
export function AccountMenu({
  account,
  place,
}: {
  readonly account: Account;
  readonly place: "bar" | "rail";
}): ReactNode {
  const { t } = useTranslation();
  return (
    <DisclosureMenu
      label={t("common.account.menu", { name: account.name })}
      place={place === "rail" ? "above-start" : "below-end"}
      summaryClassName="flex h-10 items-center gap-2 rounded-md px-1.5 hover:bg-hover"
      summary={
        <>
          <span aria-hidden="true" className={avatarLook}>
            {initials(account.name)}
          </span>
          {place === "rail" ? (
            <>
              <span className="grid min-w-0 flex-1 leading-tight">
                <span className="truncate font-medium">{account.name}</span>
                <span className="truncate text-xs text-ink-faint">{account.detail}</span>
              </span>
              <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
            </>
          ) : (
            <ChevronDown aria-hidden="true" className="size-4 text-ink-faint max-md:hidden" />
          )}
        </>
      }
    >
      <div className="px-2 py-1.5">
        <p className="font-medium">{account.name}</p>
        <p className="text-sm text-ink-soft">{account.detail}</p>
      </div>
      {account.items.map(({ to, label, icon: Icon, end }) => (
        <NavLink key={to} to={to} end={end} className={menuItemLook}>
          <Icon aria-hidden="true" className="size-4 text-ink-faint" />
          {label}
        </NavLink>
      ))}
      <LocaleMenu />
      <MenuSection label={t("common.theme.label")}>
        <div className="px-1 pb-1">
          <ThemeMenu />
        </div>
      </MenuSection>
      <Form method="post" action={account.signOutUrl} className="mt-1 border-line border-t pt-1">
        <button type="submit" className={menuItemLook}>
          <LogOut aria-hidden="true" className="size-4 text-ink-faint" />
          {t("common.account.signOut")}
        </button>
      </Form>
    </DisclosureMenu>
  );
}

const avatarLook =
  "inline-flex size-7 shrink-0 items-center justify-center rounded-full bg-accent-soft text-xs font-semibold text-accent-ink";

/** "Ada Wong" is AW; of a Chinese name the last two characters, which is how people call each other. */
function initials(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return Array.from(name.replaceAll(/\s/gu, "")).slice(-2).join("");
  const words = name.split(/\s+/u).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toUpperCase() ?? "").join("");
}
