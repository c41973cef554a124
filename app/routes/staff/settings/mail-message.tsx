import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { WithFacts } from "#app/components/layout/section.tsx";
import { MailStatusBadge } from "#app/components/operations/mail-status.tsx";
import { TextWithLinks } from "#app/components/operations/text-with-links.tsx";
import { Button } from "#app/components/ui/button.tsx";
import { Callout } from "#app/components/ui/callout.tsx";
import { Facts } from "#app/components/ui/facts.tsx";
import { Time } from "#app/components/ui/time.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getMail } from "#app/domain/operations/queries.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";

export const meta = pageTitle("operations.mail.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "system.operate");
  return getMail(actor, readId("mai", params.mailId));
}

export default function MailMessagePage(): ReactNode {
  const { t } = useTranslation();
  const mail = useLoaderData<typeof loader>();
  const canSend = mail.status === "kept" || mail.status === "parked";

  return (
    <>
      <PageHeader
        title={mail.subject}
        state={<MailStatusBadge status={mail.status} />}
        breadcrumb={[{ to: paths.staff.mail(), label: t("operations.mail.title") }]}
        actions={
          canSend && (
            <Form method="post" action={paths.staff.mailSend(mail.id)}>
              <Button type="submit">{t("operations.mail.send")}</Button>
            </Form>
          )
        }
      />
      {mail.lastError && (
        <Callout tone="bad" title={t("operations.mail.lastError")}>
          {mail.lastError}
        </Callout>
      )}
      <WithFacts
        facts={
          <Facts
            facts={[
              { label: t("operations.mail.recipient"), value: mail.recipient },
              { label: t("operations.mail.createdAt"), value: <Time at={mail.createdAt} /> },
              { label: t("operations.mail.sentAt"), value: mail.sentAt ? <Time at={mail.sentAt} /> : "–" },
              { label: t("operations.mail.attempts"), value: mail.attempts },
            ]}
          />
        }
      >
        <TextWithLinks text={mail.text} />
      </WithFacts>
    </>
  );
}
