import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PublicShell } from "#app/components/layout/public-shell.tsx";
import { RouteError } from "#app/components/layout/route-error.tsx";
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
  return (
    <StaffFrame>
      <Outlet />
    </StaffFrame>
  );
}

export function ErrorBoundary(): ReactNode {
  return (
    <StaffFrame>
      <RouteError homeUrl={paths.staff.home()} />
    </StaffFrame>
  );
}

function StaffFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const brand = useBrand();
  const frame = useRouteLoaderData<typeof loader>("routes/staff/staff-layout");
  if (!frame) return <PublicShell brand={brand}>{children}</PublicShell>;

  const { person, permissions, counts } = frame;
  return (
    <StaffShell
      brand={{ ...brand, homeUrl: paths.staff.home() }}
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
      {children}
    </StaffShell>
  );
}
