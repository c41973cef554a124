import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { RegionForm } from "#app/components/partners/region-form.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { editRegion } from "#app/domain/partners/manage-regions.server.ts";
import { regionSchema } from "#app/domain/partners/schemas.ts";
import { getRegion } from "#app/domain/partners/tier-queries.server.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitleFrom<{ code: string }>(({ code }) => code);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  return getRegion(actor, readId("reg", params.regionId));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  const regionId = readId("reg", params.regionId);
  const form = await parseForm(request, regionSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editRegion(actor, { regionId, ...form.value });
    return redirectWithToast(paths.staff.ranks(), { key: "partners.ranks.saved", tone: "good" });
  });
}

export default function RegionPage(): ReactNode {
  const { t } = useTranslation();
  const region = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader breadcrumb={[{ to: paths.staff.ranks(), label: t("partners.ranks.title") }]} title={region.nameEn} />
      <RegionForm lastResult={useActionData<typeof action>()} region={region} />
    </>
  );
}
