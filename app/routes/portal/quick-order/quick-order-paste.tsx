import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { QuickOrderPasteForm } from "#app/components/ordering/quick-order-paste-form.tsx";
import { addQuickOrderRows } from "#app/domain/ordering/add-quick-order-rows.server.ts";
import { pasteSchema } from "#app/domain/ordering/quick-order-schemas.ts";
import { rowsFromPaste } from "#app/domain/ordering/read-quick-order.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("quickOrder.paste.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePartnerActor(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const form = await parseForm(request, pasteSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    const { added } = await addQuickOrderRows(actor, { rows: rowsFromPaste(form.value.text) });
    return redirectWithToast(paths.portal.quickOrder(), { key: "quickOrder.toast.added", values: { count: added } });
  });
}

/** Shown where a paste could not be taken, and to those who come by its address. */
export default function QuickOrderPastePage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("quickOrder.paste.title")}
        breadcrumb={[{ to: paths.portal.quickOrder(), label: t("quickOrder.title") }]}
      />
      <QuickOrderPasteForm lastResult={useActionData<typeof action>()} />
    </>
  );
}
