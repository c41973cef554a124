import type { ReactNode } from "react";

import { SkipLink } from "../ui/skip-link.tsx";
import { BrandMark } from "./brand-mark.tsx";
import { LocaleMenu } from "./locale-menu.tsx";
import { MainContent } from "./main-content.tsx";
import type { Brand } from "./navigation.ts";

/** The frame of signing in and what surrounds it: one narrow column, and the language in reach. */
export function AuthShell({ brand, children }: { readonly brand: Brand; readonly children: ReactNode }): ReactNode {
  return (
    <div className="flex min-h-dvh flex-col bg-sunken">
      <SkipLink />
      <div className="mx-auto flex w-full max-w-sm flex-1 flex-col px-4 pt-[9vh] pb-8">
        <header className="mb-6 flex justify-center text-lg">
          <BrandMark brand={brand} />
        </header>
        <MainContent className="rounded-lg border border-line bg-raised p-5 sm:p-6">{children}</MainContent>
        <footer className="mt-4 flex justify-center">
          <LocaleMenu inline />
        </footer>
      </div>
    </div>
  );
}
