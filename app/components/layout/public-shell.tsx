import type { ReactNode } from "react";

import { LinkButton } from "../ui/button.tsx";
import { SkipLink } from "../ui/skip-link.tsx";
import { BrandMark } from "./brand-mark.tsx";
import { LocaleMenu } from "./locale-menu.tsx";
import { MainContent } from "./main-content.tsx";
import type { Brand } from "./navigation.ts";

export type PublicShellProps = {
  readonly brand: Brand;
  /** The ways in, at the top right: "Sign in", "Apply". The last is the primary one. */
  readonly links?: readonly { readonly to: string; readonly label: string }[];
  readonly children: ReactNode;
};

/** The frame of pages that everyone may read. */
export function PublicShell({ brand, links = [], children }: PublicShellProps): ReactNode {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="border-line border-b">
        <div className="mx-auto flex h-14 max-w-5xl items-center justify-between gap-4 px-4">
          <BrandMark brand={brand} />
          <div className="flex gap-2">
            {links.map(({ to, label }, index) => (
              <LinkButton key={to} to={to} variant={index === links.length - 1 ? "primary" : "quiet"}>
                {label}
              </LinkButton>
            ))}
          </div>
        </div>
      </header>
      <MainContent className="mx-auto w-full max-w-5xl flex-1 px-4 py-8">{children}</MainContent>
      <footer className="mx-auto flex w-full max-w-5xl flex-wrap items-center justify-between gap-4 px-4 py-6 text-sm text-ink-faint">
        <span>{brand.name}</span>
        <LocaleMenu inline />
      </footer>
    </div>
  );
}
