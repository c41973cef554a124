import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { StaffShell } from "#app/components/layout/staff-shell.tsx";
import { staffNavigation } from "#app/components/navigation/staff-navigation.ts";
import { useBrand } from "#app/components/navigation/use-brand.ts";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getStaffFrame } from "#app/domain/operations/staff-frame.server.ts";
import { paths } from "#app/paths.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  return getStaffFrame(await requireStaff(request));
}

export default function StaffLayout(): ReactNode {
  const { t } = useTranslation();
  const { person, permissions, counts } = useLoaderData<typeof loader>();

  return (
    <StaffShell
      brand={{ ...useBrand(), homeUrl: paths.staff.home() }}
      groups={staffNavigation(t, new Set(permissions), counts)}
      search={{
        resultsUrl: paths.staff.orders(),
        placeholder: t("navigation.staff.search"),
        recordsUrl: paths.resources.staffSearch(),
      }}
      account={{
        name: person.name,
        detail: t(`access.roles.${person.role}` as "access.roles.admin"),
        items: [{ to: paths.account.profile(), label: t("navigation.account"), icon: UserRound }],
        signOutUrl: paths.auth.signOut(),
      }}
    >
      <Outlet />
    </StaffShell>
  );
}
