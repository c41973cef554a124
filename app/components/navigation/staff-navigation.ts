import type { TFunction } from "i18next";
import {
  Boxes,
  Building2,
  ClipboardList,
  CreditCard,
  FileUp,
  LayoutList,
  Mail,
  PackageOpen,
  Palette,
  ScrollText,
  Shapes,
  Tags,
  Truck,
  Users,
  Warehouse,
  Workflow,
} from "lucide-react";

import type { Permission } from "#app/domain/access/permissions.ts";
import { paths } from "#app/paths.ts";

import type { NavGroup, NavItem } from "../layout/navigation.ts";

export type StaffCounts = { readonly needsAttention: number; readonly parkedEvents: number };

type Place = NavItem & { readonly needs: Permission };

/** The places of the brand's side that a person may see, grouped by job. */
export function staffNavigation(t: TFunction, permissions: ReadonlySet<string>, counts: StaffCounts): NavGroup[] {
  const groups: readonly { label: string; items: readonly Place[] }[] = [
    {
      label: t("navigation.staff.orders"),
      items: [
        {
          to: paths.staff.orders(),
          label: t("navigation.staff.desk"),
          icon: ClipboardList,
          badge: counts.needsAttention,
          needs: "desk.view",
        },
        { to: paths.staff.credit(), label: t("navigation.staff.credit"), icon: CreditCard, needs: "credit.view" },
      ],
    },
    {
      label: t("navigation.staff.inventory"),
      items: [
        { to: paths.staff.inventory(), label: t("navigation.staff.stock"), icon: Boxes, needs: "inventory.view" },
        { to: paths.staff.receive(), label: t("navigation.staff.receive"), icon: PackageOpen, needs: "inventory.move" },
        { to: paths.staff.incoming(), label: t("navigation.staff.incoming"), icon: Truck, needs: "inventory.view" },
        {
          to: paths.staff.warehouses(),
          label: t("navigation.staff.warehouses"),
          icon: Warehouse,
          needs: "inventory.view",
        },
      ],
    },
    {
      label: t("navigation.staff.catalogue"),
      items: [
        { to: paths.staff.products(), label: t("navigation.staff.products"), icon: LayoutList, needs: "prices.view" },
        { to: paths.staff.priceLists(), label: t("navigation.staff.priceLists"), icon: Tags, needs: "prices.view" },
        { to: paths.staff.assortments(), label: t("navigation.staff.assortments"), icon: Shapes, needs: "prices.view" },
      ],
    },
    {
      label: t("navigation.staff.partners"),
      items: [
        {
          to: paths.staff.partners(),
          label: t("navigation.staff.allPartners"),
          icon: Building2,
          needs: "partners.view",
        },
      ],
    },
    {
      label: t("navigation.staff.settings"),
      items: [
        { to: paths.staff.imports(), label: t("navigation.staff.imports"), icon: FileUp, needs: "imports.run" },
        { to: paths.staff.people(), label: t("navigation.staff.people"), icon: Users, needs: "staff.manage" },
        { to: paths.staff.brand(), label: t("navigation.staff.brand"), icon: Palette, needs: "system.operate" },
        { to: paths.staff.audit(), label: t("navigation.staff.audit"), icon: ScrollText, needs: "audit.view" },
        { to: paths.staff.mail(), label: t("navigation.staff.mail"), icon: Mail, needs: "system.operate" },
        {
          to: paths.staff.events(),
          label: t("navigation.staff.events"),
          icon: Workflow,
          badge: counts.parkedEvents,
          needs: "system.operate",
        },
      ],
    },
  ];
  return groups
    .map(({ label, items }) => ({ label, items: items.filter(({ needs }) => permissions.has(needs)) }))
    .filter(({ items }) => items.length > 0);
}
