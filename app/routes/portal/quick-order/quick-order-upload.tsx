import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { QuickOrderUploadForm } from "#app/components/ordering/quick-order-upload-form.tsx";
import { addQuickOrderRows } from "#app/domain/ordering/add-quick-order-rows.server.ts";
import { MAX_QUICK_ORDER_BYTES } from "#app/domain/ordering/limits.ts";
import { rowsFromFile } from "#app/domain/ordering/read-quick-order.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { orRefused } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";
import { receiveUpload } from "#app/platform/upload.server.ts";

export const meta = pageTitle("quickOrder.upload.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requirePartnerActor(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  return orRefused(request, async () => {
    const { file } = await receiveUpload(request, { field: "file", maxBytes: MAX_QUICK_ORDER_BYTES });
    const { added } = await addQuickOrderRows(actor, { rows: await rowsFromFile(file.stream()) });
    return redirectWithToast(paths.portal.quickOrder(), { key: "quickOrder.toast.added", values: { count: added } });
  });
}

/** Shown where a file could not be taken, and to those who come by its address. */
export default function QuickOrderUploadPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t("quickOrder.upload.title")}
        breadcrumb={[{ to: paths.portal.quickOrder(), label: t("quickOrder.title") }]}
      />
      <QuickOrderUploadForm refused={useActionData<typeof action>()?.refused} />
    </>
  );
}
