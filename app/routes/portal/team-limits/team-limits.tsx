import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { BuyerLimitForm } from "#app/components/ordering/buyer-limit-form.tsx";
import { buyerLimitSchema } from "#app/domain/ordering/buyer-limit-schemas.ts";
import { listMemberLimits } from "#app/domain/ordering/buyer-limits.server.ts";
import { setBuyerLimit } from "#app/domain/ordering/set-buyer-limit.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("portalOrders.limits.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, terms } = await requirePartnerActor(request);
  return { members: await listMemberLimits(actor, terms) };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, terms } = await requirePartnerActor(request);
  const form = await parseForm(request, buyerLimitSchema(terms.currency));
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const { userId, ...limit } = form.value;
    await setBuyerLimit(actor, { userId, limit });
    return redirectWithToast(paths.portal.teamLimits(), { key: "portalOrders.limits.saved", tone: "good" });
  });
}

export default function TeamLimitsPage(): ReactNode {
  const { t } = useTranslation();
  const { members } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  return (
    <>
      <PageHeader
        title={t("portalOrders.limits.title")}
        detail={t("portalOrders.limits.intro")}
        breadcrumb={[{ to: paths.portal.team(), label: t("access.team.title") }]}
      />
      <ul className="grid border-line border-t">
        {members.map((member) => (
          <BuyerLimitForm key={member.userId} member={member} lastResult={lastResult} />
        ))}
      </ul>
    </>
  );
}
