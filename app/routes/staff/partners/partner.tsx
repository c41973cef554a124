import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PeopleTable } from "#app/components/access/people-table.tsx";
import { CreditFacts } from "#app/components/billing/credit-facts.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section, WithFacts } from "#app/components/layout/section.tsx";
import { AddressSections } from "#app/components/partners/address-sections.tsx";
import { PartnerFacts } from "#app/components/partners/partner-facts.tsx";
import { RecentOrdersTable } from "#app/components/partners/recent-orders-table.tsx";
import { StandingStatus } from "#app/components/partners/standing-status.tsx";
import { LinkButton, SubmitButton } from "#app/components/ui/button.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getPartnerPage } from "#app/domain/backoffice/partner-page.server.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { readId } from "#app/platform/http/read-id.ts";

export const meta = pageTitleFrom<{ partner: { name: string } }>(({ partner }) => partner.name);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "partners.view");
  return getPartnerPage(actor, readId("par", params.partnerId));
}

export default function PartnerPage(): ReactNode {
  const { t } = useTranslation();
  const { partner, warehouse, people, addresses, credit, recentOrders } = useLoaderData<typeof loader>();
  const { partnerId, can } = partner;
  const addressUrls = {
    edit: (addressId: string) => paths.staff.partnerAddress(partnerId, addressId),
    makeDefault: (addressId: string) => paths.staff.partnerAddressDefault(partnerId, addressId),
    retire: (addressId: string) => paths.staff.partnerAddressRetire(partnerId, addressId),
  };

  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.partners(), label: t("partners.title") }]}
        title={partner.name}
        detail={partner.code}
        state={<StandingStatus standing={partner.standing} />}
        actions={
          <>
            {can.edit && (
              <>
                <LinkButton to={paths.staff.partnerStanding(partnerId)}>{t("partners.standing.action")}</LinkButton>
                <LinkButton to={paths.staff.partnerEdit(partnerId)}>{t("common.actions.edit")}</LinkButton>
              </>
            )}
            {can.orderFor && (
              <Form method="post" action={paths.staff.partnerActFor(partnerId)}>
                <SubmitButton>{t("partners.orderFor")}</SubmitButton>
              </Form>
            )}
          </>
        }
      />
      <WithFacts
        facts={
          <div className="grid gap-6">
            <PartnerFacts partner={partner} warehouse={warehouse} />
            {credit && (
              <Section
                title={t("credit.title")}
                actions={
                  <LinkButton size="small" to={paths.staff.creditAccount(partnerId)}>
                    {t("partners.toCredit")}
                  </LinkButton>
                }
              >
                <CreditFacts credit={credit} />
              </Section>
            )}
          </div>
        }
      >
        <Section
          title={t("partners.recentOrders.title")}
          actions={
            <LinkButton size="small" to={paths.staff.orders({ q: partner.code })}>
              {t("partners.recentOrders.all")}
            </LinkButton>
          }
        >
          <RecentOrdersTable orders={recentOrders} />
        </Section>
        <Section
          title={t("partners.people.title")}
          actions={
            can.edit && (
              <LinkButton size="small" to={paths.staff.partnerMemberAdd(partnerId)}>
                {t("partners.people.add")}
              </LinkButton>
            )
          }
        >
          <PeopleTable caption={t("partners.people.title")} people={people} />
        </Section>
        <AddressSections
          book={addresses}
          urls={addressUrls}
          action={
            can.edit && (
              <LinkButton size="small" to={paths.staff.partnerAddressAdd(partnerId)}>
                {t("partners.addresses.add")}
              </LinkButton>
            )
          }
        />
      </WithFacts>
    </>
  );
}
