import type { LucideIcon } from "lucide-react";

/** One place to go. The layout route lists those that the person may see. */
export type NavItem = {
  readonly to: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** How many things wait there; not shown at zero. */
  readonly badge?: number;
  /** Current only on exactly this address, not below it: for a home page. */
  readonly end?: boolean;
};

/** Places that belong to one job: "Orders", "Inventory". */
export type NavGroup = { readonly label: string; readonly items: readonly NavItem[] };

export type Brand = {
  readonly name: string;
  readonly homeUrl: string;
  /** The brand's own mark; Tributary's stands in for it. */
  readonly logoUrl?: string;
};

/** Who is signed in, for the account menu. */
export type Account = {
  readonly name: string;
  /** The organisation and role, or the address: what tells two accounts of one person apart. */
  readonly detail: string;
  readonly items: readonly NavItem[];
  /** Where signing out posts to. */
  readonly signOutUrl: string;
};

/** The search of the top bar: a page that lists results, and a loader that answers the command palette. */
export type ShellSearch = {
  readonly resultsUrl: string;
  readonly placeholder: string;
  /** Answers `?q=` with `{ results: PaletteResult[] }`: records that the person may see. */
  readonly recordsUrl: string;
};
