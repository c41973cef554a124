import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Input } from "../ui/input.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { searchBoxId } from "./command-palette.tsx";
import type { ShellSearch } from "./navigation.ts";

/** The search box of a shell: `/` goes there, Enter opens the page of results. */
export function ShellSearchBox({ search }: { readonly search: ShellSearch }): ReactNode {
  const { t } = useTranslation();
  return (
    <search className="min-w-0 flex-1">
      <Form action={search.resultsUrl} className="relative">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint"
        />
        <Input
          id={searchBoxId}
          type="search"
          name="q"
          aria-label={t("common.search.label")}
          aria-keyshortcuts="/"
          placeholder={search.placeholder}
          autoComplete="off"
          enterKeyHint="search"
          className="peer pr-8 pl-8"
        />
        <span
          title={t("common.search.shortcut")}
          className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 peer-focus:hidden touch:hidden"
        >
          <Kbd>/</Kbd>
        </span>
      </Form>
    </search>
  );
}
