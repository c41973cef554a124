import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CreditEntryTable } from "#app/components/billing/credit-entry-table.tsx";
import { CreditFacts } from "#app/components/billing/credit-facts.tsx";
import { CreditPartsTable } from "#app/components/billing/credit-parts-table.tsx";
import { CreditStatus } from "#app/components/billing/credit-status.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section, WithFacts } from "#app/components/layout/section.tsx";
import { LinkButton } from "#app/components/ui/button.tsx";
import { Callout } from "#app/components/ui/callout.tsx";
import { useFormat } from "#app/components/ui/page-context.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getCreditPage } from "#app/domain/backoffice/credit-page.server.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitleFrom<{ partner: { name: string } }>(({ partner }) => partner.name);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "credit.view");
  const query = new URL(request.url).searchParams;
  const page = readPageRequest(query, { sorts: ["at"], defaultSort: "-at" });
  return getCreditPage(actor, readId("par", params.partnerId), page);
}

export default function CreditAccountPage(): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { partner, credit, parts, held, entries, can } = useLoaderData<typeof loader>();
  const { partnerId } = partner;

  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.credit(), label: t("credit.title") }]}
        title={partner.name}
        detail={partner.code}
        state={<CreditStatus credit={credit} />}
        actions={
          can.set && (
            <>
              <LinkButton to={paths.staff.creditBlock(partnerId)}>
                {credit.blocked ? t("credit.block.lift") : t("credit.block.action")}
              </LinkButton>
              <LinkButton to={paths.staff.creditPayment(partnerId)}>{t("credit.payment.action")}</LinkButton>
              <LinkButton variant="primary" to={paths.staff.creditLimit(partnerId)}>
                {t("credit.limit.action")}
              </LinkButton>
            </>
          )
        }
      />
      <WithFacts facts={<CreditFacts credit={credit} partnerUrl={paths.staff.partner(partnerId)} />}>
        {held.count > 0 && (
          <Callout
            tone="warning"
            className="mb-6"
            title={t("credit.held.title", { count: held.count })}
            actions={
              <LinkButton size="small" to={paths.staff.orders({ q: partner.code })}>
                {t("credit.held.action")}
              </LinkButton>
            }
          >
            {t("credit.held.text", { value: format.money(held.value) })}
          </Callout>
        )}
        <Section title={t("credit.parts.title")} detail={t("credit.parts.detail")}>
          <CreditPartsTable parts={parts} exposure={credit.exposure} />
        </Section>
      </WithFacts>
      <Section title={t("credit.ledger.title")} detail={t("credit.ledger.detail")}>
        <CreditEntryTable rows={entries.rows} currency={credit.limit.currency} />
        <Pagination page={entries} />
      </Section>
    </>
  );
}
