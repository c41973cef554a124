import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { AssortmentGrants } from "#app/components/catalog/assortment-grants.tsx";
import { AssortmentRemove } from "#app/components/catalog/assortment-remove.tsx";
import { AssortmentRuleForm } from "#app/components/catalog/assortment-rule-form.tsx";
import { AssortmentRules } from "#app/components/catalog/assortment-rules.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { Pagination } from "#app/components/ui/pagination.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { getAssortmentPage } from "#app/domain/catalog/assortment-queries.server.ts";
import { changeAssortmentItems } from "#app/domain/catalog/change-assortment-items.server.ts";
import { assortmentItemsSchema } from "#app/domain/catalog/schemas.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";
import { readPageRequest } from "#app/platform/paging.ts";

export const meta = pageTitleFrom<{ assortment: { name: string } }>(({ assortment }) => assortment.name);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.view");
  const query = new URL(request.url).searchParams;
  const page = readPageRequest(query, { sorts: ["target"], defaultSort: "target" });
  return getAssortmentPage(actor, readId("aso", params.assortmentId), page);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const assortmentId = readId("aso", params.assortmentId);
  const form = await parseForm(request, assortmentItemsSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await changeAssortmentItems(actor, { assortmentId, add: form.value });
    return redirectWithToast(paths.staff.assortment(assortmentId), { key: "assortments.rules.done", tone: "good" });
  });
}

export default function AssortmentPage(): ReactNode {
  const { t } = useTranslation();
  const { assortment, audiences, categories, can } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { assortmentId, name, code, rules, grants } = assortment;

  return (
    <>
      <PageHeader
        title={name}
        detail={code}
        breadcrumb={[{ to: paths.staff.assortments(), label: t("assortments.title") }]}
        actions={can.edit && <AssortmentRemove assortmentId={assortmentId} />}
      />
      <Section title={t("assortments.grants.title")} detail={t("assortments.grants.detail")}>
        <AssortmentGrants assortmentId={assortmentId} grants={grants} audiences={audiences} editable={can.edit} />
      </Section>
      <Section title={t("assortments.rules.title")} detail={t("assortments.rules.detail")}>
        <AssortmentRules assortmentId={assortmentId} rules={rules.rows} editable={can.edit} />
        <Pagination page={rules} />
        {can.edit && <AssortmentRuleForm categories={categories} lastResult={lastResult} />}
      </Section>
    </>
  );
}
