import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClipboardCheck } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { ApprovalList } from "#app/components/ordering/approval-list.tsx";
import { listApprovals } from "#app/domain/ordering/approval-queries.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";

export const meta = pageTitle("portalOrders.approvals.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  return { approvals: await listApprovals(actor) };
}

export default function ApprovalsPage(): ReactNode {
  const { t } = useTranslation();
  const { approvals } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("portalOrders.approvals.title")} detail={t("portalOrders.approvals.intro")} />
      {approvals.length > 0 ? (
        <ApprovalList rows={approvals} />
      ) : (
        <EmptyState
          icon={ClipboardCheck}
          title={t("portalOrders.approvals.empty.title")}
          text={t("portalOrders.approvals.empty.text")}
        />
      )}
    </>
  );
}
