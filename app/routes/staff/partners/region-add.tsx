import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { RegionForm } from "#app/components/partners/region-form.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { addRegion } from "#app/domain/partners/manage-regions.server.ts";
import { regionSchema } from "#app/domain/partners/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("partners.ranks.addRegion");

export async function loader({ request }: LoaderFunctionArgs): Promise<null> {
  await requireStaff(request, "partners.edit");
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "partners.edit");
  const form = await parseForm(request, regionSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await addRegion(actor, form.value);
    return redirectWithToast(paths.staff.ranks(), { key: "partners.ranks.saved", tone: "good" });
  });
}

export default function RegionAddPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        breadcrumb={[{ to: paths.staff.ranks(), label: t("partners.ranks.title") }]}
        title={t("partners.ranks.addRegion")}
      />
      <RegionForm lastResult={useActionData<typeof action>()} />
    </>
  );
}
