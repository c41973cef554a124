import { Link } from "@remix-run/react";
import { Ellipsis, type LucideIcon } from "lucide-react";
import { DropdownMenu as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { IconButton } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { menuItemLook } from "./disclosure-menu.tsx";
import { useHydrated } from "./use-hydrated.ts";

export type MenuEntry = {
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly danger?: boolean;
  readonly disabled?: boolean;
} & ({ readonly to: string } | { readonly onSelect: () => void });

/**
 * Further actions of a row or a page behind one button. It needs JavaScript and is absent without: whatever it offers can
 * also be reached from the thing's own page.
 */
export function DropdownMenu({
  entries,
  trigger,
}: {
  readonly entries: readonly MenuEntry[];
  /** A button of one's own; three dots otherwise. */
  readonly trigger?: ReactElement;
}): ReactNode {
  const { t } = useTranslation();
  const hydrated = useHydrated();
  if (!hydrated || entries.length === 0) return null;
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>
        {trigger ?? <IconButton size="small" icon={Ellipsis} label={t("common.actions.moreActions")} />}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align="end"
          sideOffset={4}
          className="z-50 min-w-44 animate-rise rounded-lg bg-raised p-1 shadow-pop"
        >
          {entries.map((entry) => (
            <Radix.Item
              key={entry.label}
              asChild={"to" in entry}
              disabled={entry.disabled}
              onSelect={"onSelect" in entry ? entry.onSelect : undefined}
              className={classNames(menuItemLook, entry.danger && "text-bad-ink", entry.disabled && "opacity-50")}
            >
              {"to" in entry ? (
                <Link to={entry.to}>
                  <EntryContent entry={entry} />
                </Link>
              ) : (
                <EntryContent entry={entry} />
              )}
            </Radix.Item>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function EntryContent({ entry: { icon: Icon, label } }: { readonly entry: MenuEntry }): ReactNode {
  return (
    <>
      {Icon && <Icon aria-hidden="true" className="size-4 text-ink-faint" />}
      {label}
    </>
  );
}
