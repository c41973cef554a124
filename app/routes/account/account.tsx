import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { SessionList } from "#app/components/access/session-list.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { Facts } from "#app/components/ui/facts.tsx";
import { listMySessions } from "#app/domain/access/queries.server.ts";
import { requireActor } from "#app/domain/access/require-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("access.account.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { name, email, role } = actor;
  return { me: { name, email, role }, sessions: await listMySessions(request, actor) };
}

export default function AccountPage(): ReactNode {
  const { t } = useTranslation();
  const { me, sessions } = useLoaderData<typeof loader>();

  return (
    <>
      <PageHeader
        title={t("access.account.title")}
        actions={<LinkButton to={paths.account.password()}>{t("access.password.title")}</LinkButton>}
      />
      <Facts
        facts={[
          { label: t("access.fields.name"), value: me.name },
          { label: t("access.fields.email"), value: me.email },
          { label: t("access.fields.role"), value: t(`access.roles.${me.role}` as "access.roles.owner") },
        ]}
      />
      <Section title={t("access.sessions.title")} detail={t("access.sessions.detail")}>
        <SessionList sessions={sessions} />
      </Section>
    </>
  );
}
