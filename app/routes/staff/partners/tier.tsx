import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { TierForm } from "#app/components/partners/tier-form.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { editTier } from "#app/domain/partners/manage-tiers.server.ts";
import { tierSchema } from "#app/domain/partners/schemas.ts";
import { getTier } from "#app/domain/partners/tier-queries.server.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitleFrom<{ code: string }>(({ code }) => code);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  return getTier(actor, readId("tie", params.tierId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  const tierId = readId("tie", params.tierId);
  const form = await parseForm(request, tierSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editTier(actor, { tierId, ...form.value });
    return redirectWithToast(paths.staff.ranks(), { key: "partners.ranks.saved", tone: "good" });
  });
}

export default function TierPage(): ReactNode {
  const { t } = useTranslation();
  const tier = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader breadcrumb={[{ to: paths.staff.ranks(), label: t("partners.ranks.title") }]} title={tier.nameEn} />
      <TierForm lastResult={useActionData<typeof action>()} tier={tier} />
    </>
  );
}
