import type { TFunction } from "i18next";
import { ClipboardCheck, Home, MapPin, Package, Search, ShoppingCart, Users, Zap } from "lucide-react";

import type { Permission } from "#app/domain/access/permissions.ts";
import { paths } from "#app/paths.ts";

import type { NavItem } from "../layout/navigation.ts";

export type PortalCounts = { readonly cartLines: number; readonly approvals: number };

type Place = NavItem & { readonly needs: Permission; readonly phone?: true };

/** The places of a partner's portal that a person may see: all of them for the rail, five for a phone's bottom bar. */
export function portalNavigation(
  t: TFunction,
  permissions: ReadonlySet<string>,
  counts: PortalCounts,
): { readonly nav: NavItem[]; readonly places: NavItem[] } {
  const all: readonly Place[] = [
    {
      to: paths.portal.dashboard(),
      label: t("navigation.portal.home"),
      icon: Home,
      end: true,
      needs: "orders.view",
      phone: true,
    },
    {
      to: paths.portal.catalog(),
      label: t("navigation.portal.catalog"),
      icon: Search,
      needs: "catalog.browse",
      phone: true,
    },
    {
      to: paths.portal.quickOrder(),
      label: t("navigation.portal.quickOrder"),
      icon: Zap,
      needs: "carts.edit",
      phone: true,
    },
    {
      to: paths.portal.carts(),
      label: t("navigation.portal.carts"),
      icon: ShoppingCart,
      badge: counts.cartLines,
      needs: "carts.edit",
      phone: true,
    },
    {
      to: paths.portal.orders(),
      label: t("navigation.portal.orders"),
      icon: Package,
      needs: "orders.view",
      phone: true,
    },
    {
      to: paths.portal.approvals(),
      label: t("navigation.portal.approvals"),
      icon: ClipboardCheck,
      badge: counts.approvals,
      needs: "orders.approve",
    },
    { to: paths.portal.team(), label: t("navigation.portal.team"), icon: Users, needs: "orders.view" },
    { to: paths.portal.addresses(), label: t("navigation.portal.addresses"), icon: MapPin, needs: "orders.view" },
  ];
  const nav = all.filter(({ needs }) => permissions.has(needs));
  return { nav, places: nav.filter(({ phone }) => phone) };
}
