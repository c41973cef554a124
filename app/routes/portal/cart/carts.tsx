import type { LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section } from "#app/components/layout/section.tsx";
import { CartTable } from "#app/components/ordering/cart-table.tsx";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { Input } from "#app/components/ui/input.tsx";
import { has } from "#app/domain/access/actor.ts";
import { listCarts } from "#app/domain/ordering/cart-queries.server.ts";
import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("cart.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requirePartnerActor(request);
  return { carts: await listCarts(actor), can: { edit: has(actor, "carts.edit") } };
}

export default function CartsPage(): ReactNode {
  const { t } = useTranslation();
  const { carts, can } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("cart.title")} detail={t("cart.intro")} />
      <CartTable carts={carts} canEdit={can.edit} />
      {can.edit && (
        <Section title={t("cart.list.new")}>
          <Form method="post" action={paths.portal.cartCreate()} className="flex flex-wrap items-end gap-2">
            <Field
              label={t("cart.list.newName")}
              hint={t("cart.list.newNameHint")}
              name="name"
              optional
              className="w-full max-w-96"
            >
              <Input maxLength={80} />
            </Field>
            <SubmitButton variant="secondary">{t("cart.list.create")}</SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}
