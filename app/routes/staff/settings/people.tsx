import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PeopleTable } from "#app/components/access/people-table.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Button, LinkButton } from "#app/components/ui/button.tsx";
import { listStaff } from "#app/domain/access/queries.server.ts";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("access.people.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "staff.manage");
  return { people: await listStaff(actor) };
}

export default function PeoplePage(): ReactNode {
  const { t } = useTranslation();
  const { people } = useLoaderData<typeof loader>();

  return (
    <>
      <PageHeader
        title={t("access.people.title")}
        actions={
          <LinkButton variant="primary" to={paths.staff.personAdd()}>
            {t("access.people.add")}
          </LinkButton>
        }
      />
      <PeopleTable
        caption={t("access.people.title")}
        people={people}
        personLink={({ userId }) => paths.staff.person(userId)}
        extra={[
          {
            key: "invite",
            header: t("access.people.inviteAgain"),
            headerHidden: true,
            align: "end",
            cell: ({ userId, invited }) =>
              invited && (
                <Form method="post" action={paths.staff.personInvite(userId)}>
                  <Button type="submit" size="small">
                    {t("access.people.inviteAgain")}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
    </>
  );
}
