import { Link, NavLink } from "@remix-run/react";
import { ShoppingCart } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { buttonLook } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";
import { SkipLink } from "../ui/skip-link.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { BrandMark } from "./brand-mark.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { MainContent } from "./main-content.tsx";
import { NavList } from "./nav-list.tsx";
import type { Account, Brand, NavItem, ShellSearch } from "./navigation.ts";
import { ShellSearchBox } from "./shell-search.tsx";
import { WaitingCount } from "./waiting-count.tsx";

export type PortalShellProps = {
  readonly brand: Brand;
  /** Everything the rail lists, top to bottom. */
  readonly nav: readonly NavItem[];
  /** The five places of a phone's bottom bar. */
  readonly places: readonly NavItem[];
  readonly search: ShellSearch;
  /** How many lines the current cart has; null for those who do not order. */
  readonly cart: { readonly to: string; readonly count: number } | null;
  readonly account: Account;
  /** What must be seen on every page: for whom someone orders, that the account is blocked. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of the dealer's pages: top bar, rail on a desktop, bottom bar on a phone. */
export function PortalShell({
  brand,
  nav,
  places,
  search,
  cart,
  account,
  banner,
  children,
}: PortalShellProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="[--shell-top:3.5rem]">
      <SkipLink />
      <header className="sticky top-0 z-20 flex h-14 items-center gap-3 border-line border-b bg-page px-3 md:px-4 print:hidden">
        <div className="flex min-w-0 md:w-50 max-md:[&_a>span]:sr-only">
          <BrandMark brand={brand} />
        </div>
        <div className="flex min-w-0 flex-1 md:max-w-lg">
          <ShellSearchBox search={search} />
        </div>
        <div className="flex items-center gap-1 md:ml-auto">
          {cart && <CartLink to={cart.to} count={cart.count} />}
          <AccountMenu account={account} place="bar" />
        </div>
      </header>
      {banner}
      <div className="md:not-print:grid md:grid-cols-[13.5rem_minmax(0,1fr)]">
        <nav
          aria-label={t("common.nav.main")}
          className="sticky top-14 h-[calc(100dvh-3.5rem)] overflow-y-auto border-line border-r px-3 py-4 max-md:hidden print:hidden"
        >
          <NavList items={nav} />
        </nav>
        <MainContent className="mx-auto w-full max-w-6xl px-4 py-4 pb-24 md:px-8 md:py-6">{children}</MainContent>
      </div>
      <BottomBar places={places} />
      <CommandPalette pages={nav} search={search} />
    </div>
  );
}

function CartLink({ to, count }: { readonly to: string; readonly count: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <Link
      to={to}
      aria-label={t("common.nav.cartItems", { count })}
      className={classNames(buttonLook({ variant: "quiet" }), "relative px-2.5 text-ink")}
    >
      <ShoppingCart aria-hidden="true" className="size-4.5" />
      <span className="max-md:hidden">{t("common.nav.cart")}</span>
      {count > 0 && (
        <span className="inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-accent px-1 text-xs font-semibold text-on-accent max-md:absolute max-md:-top-0.5 max-md:right-0">
          {count > 99 ? "99+" : count}
        </span>
      )}
    </Link>
  );
}

function BottomBar({ places }: { readonly places: readonly NavItem[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <nav
      aria-label={t("common.nav.places")}
      className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-page pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      <ul className="grid h-14 auto-cols-fr grid-flow-col">
        {places.map(({ to, label, icon: Icon, badge = 0, end }) => (
          <li key={to} className="min-w-0">
            <NavLink
              to={to}
              end={end}
              className="relative flex h-full flex-col items-center justify-center gap-0.5 px-0.5 text-ink-soft no-underline focus-visible:outline-offset-[-2px] aria-[current]:font-medium aria-[current]:text-accent-ink"
            >
              <Icon aria-hidden="true" className="size-5" />
              <span className="max-w-full truncate text-[0.6875rem] leading-tight">{label}</span>
              {badge > 0 && (
                <span className="absolute top-1 left-[calc(50%+0.3rem)] inline-flex h-4 min-w-4 items-center justify-center rounded-full bg-accent px-1 text-[0.625rem] font-semibold text-on-accent">
                  <WaitingCount count={badge} />
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
