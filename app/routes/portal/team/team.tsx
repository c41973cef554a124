import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PeopleTable } from "#app/components/access/people-table.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { has } from "#app/domain/access/actor.ts";
import { listMembers } from "#app/domain/access/queries.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("access.team.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  return { people: await listMembers(actor, actor.partnerId), can: { manage: has(actor, "team.manage") } };
}

export default function TeamPage(): ReactNode {
  const { t } = useTranslation();
  const { people, can } = useLoaderData<typeof loader>();

  return (
    <>
      <PageHeader
        title={t("access.team.title")}
        actions={
          can.manage && (
            <>
              <LinkButton to={paths.portal.teamLimits()}>{t("portalOrders.limits.link")}</LinkButton>
              <LinkButton variant="primary" to={paths.portal.teamAdd()}>
                {t("access.people.add")}
              </LinkButton>
            </>
          )
        }
      />
      <PeopleTable
        caption={t("access.team.title")}
        people={people}
        personLink={can.manage ? ({ userId }) => paths.portal.teamMember(userId) : undefined}
      />
    </>
  );
}
