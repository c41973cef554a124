import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { QuickOrderAcceptForm } from "#app/components/ordering/quick-order-accept-form.tsx";
import { QuickOrderEntry } from "#app/components/ordering/quick-order-entry.tsx";
import { QuickOrderReady } from "#app/components/ordering/quick-order-ready.tsx";
import { QuickOrderRejected } from "#app/components/ordering/quick-order-rejected.tsx";
import { QuickOrderRemove } from "#app/components/ordering/quick-order-remove.tsx";
import { Button, LinkButton } from "#app/components/ui/button.tsx";
import { addQuickOrderRows } from "#app/domain/ordering/add-quick-order-rows.server.ts";
import { listCarts } from "#app/domain/ordering/cart-queries.server.ts";
import { getQuickOrderPad } from "#app/domain/ordering/quick-order-queries.server.ts";
import { typedRowsSchema } from "#app/domain/ordering/quick-order-schemas.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orToast } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("quickOrder.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, terms } = await requirePartnerActor(request);
  const [pad, carts] = await Promise.all([getQuickOrderPad(actor, terms), listCarts(actor)]);
  return { pad, carts };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  const form = await parseForm(request, typedRowsSchema);
  if (!form.ok) return form.reply;

  return orToast(paths.portal.quickOrder(), async () => {
    const { added } = await addQuickOrderRows(actor, form.value);
    return redirectWithToast(paths.portal.quickOrder(), { key: "quickOrder.toast.added", values: { count: added } });
  });
}

export default function QuickOrderPage(): ReactNode {
  const { t } = useTranslation();
  const { pad, carts } = useLoaderData<typeof loader>();
  const { rows, names, counts, currency } = pad;
  const rejected = rows.filter(({ verdict }) => verdict.code !== "ok" && verdict.code !== "summed");

  return (
    <>
      <PageHeader
        title={t("quickOrder.title")}
        detail={t("quickOrder.intro")}
        actions={
          rows.length > 0 && (
            <QuickOrderRemove>
              <Button type="submit" variant="quiet">
                {t("quickOrder.remove.all", { count: rows.length })}
              </Button>
            </QuickOrderRemove>
          )
        }
      />
      {rejected.length > 0 && (
        <Section
          title={t("quickOrder.rejected.title", { count: rejected.length })}
          actions={
            <>
              {counts.mendable > 0 && (
                <Form method="post" action={paths.portal.quickOrderMend()} preventScrollReset>
                  <Button type="submit">{t("quickOrder.rejected.mend", { count: counts.mendable })}</Button>
                </Form>
              )}
              <LinkButton to={paths.portal.quickOrderRejects()} reloadDocument download>
                {t("quickOrder.rejected.download")}
              </LinkButton>
            </>
          }
        >
          <QuickOrderRejected rows={rejected} names={names} />
        </Section>
      )}
      {counts.lines > 0 && (
        <Section title={t("quickOrder.ready.title", { count: counts.lines })}>
          <QuickOrderReady currency={currency} rows={rows} names={names} />
          <QuickOrderAcceptForm pad={pad} carts={carts} />
        </Section>
      )}
      <QuickOrderEntry key={rows.at(-1)?.rowNo ?? 0} isFirst={rows.length === 0} />
    </>
  );
}
