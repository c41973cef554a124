import { useLocation } from "@remix-run/react";
import { Menu } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { buttonLook } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import { SkipLink } from "../ui/skip-link.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { BrandMark } from "./brand-mark.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { MainContent } from "./main-content.tsx";
import { NavList } from "./nav-list.tsx";
import type { Account, Brand, NavGroup, ShellSearch } from "./navigation.ts";
import { ShellSearchBox } from "./shell-search.tsx";

export type StaffShellProps = {
  readonly brand: Brand;
  readonly groups: readonly NavGroup[];
  readonly search: ShellSearch;
  readonly account: Account;
  /** What must be seen on every page. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of the brand's own pages: a rail grouped by job, on a phone behind a menu button. */
export function StaffShell({ brand, groups, search, account, banner, children }: StaffShellProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="max-md:[--shell-top:3.5rem] md:not-print:grid md:grid-cols-[15rem_minmax(0,1fr)]">
      <SkipLink />
      <header className="sticky top-0 z-20 flex items-center gap-2 border-line bg-page max-md:h-14 max-md:border-b max-md:px-3 md:h-dvh md:flex-col md:items-stretch md:gap-0 md:border-r md:bg-sunken print:hidden">
        <MenuDrawer>
          <Groups groups={groups} />
        </MenuDrawer>
        <div className="flex min-w-0 max-md:hidden md:px-4 md:pt-4 md:pb-3">
          <BrandMark brand={brand} />
        </div>
        <div className="flex min-w-0 max-md:flex-1 md:px-3 md:pb-2">
          <ShellSearchBox search={search} />
        </div>
        <nav aria-label={t("common.nav.main")} className="min-h-0 flex-1 overflow-y-auto px-3 pb-4 max-md:hidden">
          <Groups groups={groups} />
        </nav>
        <div className="md:hidden">
          <AccountMenu account={account} place="bar" />
        </div>
        <div className="border-line border-t p-2 max-md:hidden">
          <AccountMenu account={account} place="rail" />
        </div>
      </header>
      <div className="min-w-0">
        {banner}
        <MainContent className="mx-auto w-full max-w-7xl px-4 py-4 pb-16 md:px-8 md:py-6">{children}</MainContent>
      </div>
      <CommandPalette pages={groups.flatMap(({ items }) => items)} search={search} />
    </div>
  );
}

function Groups({ groups }: { readonly groups: readonly NavGroup[] }): ReactNode {
  return groups.map(({ label, items }) => (
    <section key={label} aria-label={label} className="mt-4 first:mt-1">
      <p className="px-2 pb-1 text-xs font-medium text-ink-faint">{label}</p>
      <NavList items={items} />
    </section>
  ));
}

/** The rail on a phone: `<details>`, so that it opens without JavaScript; it closes when a page has come. */
function MenuDrawer({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const details = useRef<HTMLDetailsElement>(null);
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (details.current) details.current.open = false;
  }, [pathname]);

  return (
    <details ref={details} className="md:hidden">
      <summary
        aria-label={t("common.nav.menu")}
        className={classNames(buttonLook({ variant: "quiet" }), "w-control px-0 text-ink")}
      >
        <Menu aria-hidden="true" className="size-5" />
      </summary>
      <nav
        aria-label={t("common.nav.main")}
        className="fixed inset-x-0 top-14 bottom-0 animate-fade overflow-y-auto bg-page px-3 pb-8"
      >
        {children}
      </nav>
    </details>
  );
}
