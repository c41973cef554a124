import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PublicShell } from "#app/components/layout/public-shell.tsx";
import { useBrand } from "#app/components/navigation/use-brand.ts";
import { requireActor } from "#app/domain/access/require-actor.server.ts";
import { paths } from "#app/paths.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { partnerId } = await requireActor(request);
  return { homeUrl: partnerId === null ? paths.staff.home() : paths.portal.dashboard() };
}

export default function AccountLayout(): ReactNode {
  const { t } = useTranslation();
  const { homeUrl } = useLoaderData<typeof loader>();
  return (
    <PublicShell brand={{ ...useBrand(), homeUrl }} links={[{ to: homeUrl, label: t("navigation.backToWork") }]}>
      <Outlet />
    </PublicShell>
  );
}
