import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PortalShell } from "#app/components/layout/portal-shell.tsx";
import { PublicShell } from "#app/components/layout/public-shell.tsx";
import { RouteError } from "#app/components/layout/route-error.tsx";
import { PortalBanner } from "#app/components/navigation/portal-banner.tsx";
import { portalNavigation } from "#app/components/navigation/portal-navigation.ts";
import { useBrand } from "#app/components/navigation/use-brand.ts";
import { getPortalFrame } from "#app/domain/ordering/portal-frame.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { paths } from "#app/paths.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, terms } = await requirePartnerActor(request);
  return getPortalFrame(actor, terms);
}

export default function PortalLayout(): ReactNode {
  return (
    <PortalFrame>
      <Outlet />
    </PortalFrame>
  );
}

export function ErrorBoundary(): ReactNode {
  return (
    <PortalFrame>
      <RouteError homeUrl={paths.portal.dashboard()} />
    </PortalFrame>
  );
}

function PortalFrame({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const brand = useBrand();
  const frame = useRouteLoaderData<typeof loader>("routes/portal/portal-layout");
  if (!frame) return <PublicShell brand={brand}>{children}</PublicShell>;

  const { person, partner, counts, permissions } = frame;
  const may = new Set<string>(permissions);
  const { nav, places } = portalNavigation(t, may, counts);

  return (
    <PortalShell
      brand={{ ...brand, homeUrl: paths.portal.dashboard() }}
      nav={nav}
      places={places}
      search={{
        resultsUrl: paths.portal.catalog(),
        placeholder: t("navigation.portal.search"),
        recordsUrl: paths.resources.portalSearch(),
      }}
      cart={may.has("carts.edit") ? { to: paths.portal.cart(), count: counts.cartLines } : null}
      account={{
        name: person.name,
        detail: partner.name,
        items: [{ to: paths.account.profile(), label: t("navigation.account"), icon: UserRound }],
        signOutUrl: paths.auth.signOut(),
      }}
      banner={<PortalBanner partner={partner} onBehalf={person.onBehalf} />}
    >
      {children}
    </PortalShell>
  );
}
