import { useFetcher, useNavigate } from "@remix-run/react";
import { Command } from "cmdk";
import { Search } from "lucide-react";
import { Dialog } from "radix-ui";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import type { NavItem } from "./navigation.ts";

/** A record the palette can jump to: an order, a product, a partner. */
export type PaletteResult = {
  readonly to: string;
  readonly label: string;
  readonly detail?: string;
  /** The word for its kind in the reader's language; results of one kind stand together. */
  readonly kind: string;
};

type CommandPaletteDialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly pages: readonly NavItem[];
  readonly recordsUrl: string;
};

export function CommandPaletteDialog({ open, onOpenChange, pages, recordsUrl }: CommandPaletteDialogProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  const { results, searching } = useRecords(recordsUrl, open ? query.trim() : "");
  const words = query.trim().toLowerCase();
  const matching = pages.filter(({ label }) => label.toLowerCase().includes(words));

  function go(to: string): void {
    onOpenChange(false);
    setQuery("");
    navigate(to);
  }

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade bg-[rgb(0_0_0/0.45)]" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-[10vh] z-50 mx-auto max-w-xl animate-rise overflow-hidden rounded-lg bg-raised shadow-pop outline-none"
        >
          <Dialog.Title className="sr-only">{t("common.palette.label")}</Dialog.Title>
          <Command shouldFilter={false} label={t("common.palette.label")}>
            <div className="flex items-center gap-2 border-line border-b px-3">
              <Search aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
              <Command.Input
                value={query}
                onValueChange={setQuery}
                placeholder={t("common.palette.placeholder")}
                className="h-12 flex-1 bg-transparent text-lg outline-none"
              />
            </div>
            <Command.List className="max-h-[50vh] overflow-y-auto p-1.5">
              {matching.length > 0 && (
                <Command.Group heading={t("common.palette.pages")} className={groupLook}>
                  {matching.map(({ to, label, icon: Icon }) => (
                    <Command.Item key={to} value={to} onSelect={() => go(to)} className={itemLook}>
                      <Icon aria-hidden="true" className="size-4 text-ink-faint" />
                      {label}
                    </Command.Item>
                  ))}
                </Command.Group>
              )}
              {[...new Set(results.map(({ kind }) => kind))].map((kind) => (
                <Command.Group key={kind} heading={kind} className={groupLook}>
                  {results
                    .filter((result) => result.kind === kind)
                    .map(({ to, label, detail }) => (
                      <Command.Item key={to} value={to} onSelect={() => go(to)} className={itemLook}>
                        <span className="truncate">{label}</span>
                        {detail && <span className="ml-auto truncate text-sm text-ink-faint">{detail}</span>}
                      </Command.Item>
                    ))}
                </Command.Group>
              ))}
              <p role="status" className="px-2 py-1.5 text-sm text-ink-faint empty:hidden">
                {statusText()}
              </p>
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );

  function statusText(): string | null {
    if (searching) return t("common.palette.loading");
    if (query.trim() === "") return t("common.palette.hint");
    return matching.length + results.length === 0 ? t("common.palette.empty", { query: query.trim() }) : null;
  }
}

const shortest = 2;

function useRecords(url: string, query: string): { results: readonly PaletteResult[]; searching: boolean } {
  const { load, data, state } = useFetcher<{ results: readonly PaletteResult[] }>();
  const wanted = query.length >= shortest;

  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => load(`${url}?q=${encodeURIComponent(query)}`), 150);
    return () => clearTimeout(timer);
  }, [load, url, query, wanted]);

  return { results: wanted ? (data?.results ?? []) : [], searching: wanted && (state !== "idle" || !data) };
}

const groupLook =
  "[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-ink-faint";

const itemLook =
  "flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 data-[selected=true]:bg-hover touch:min-h-11";
