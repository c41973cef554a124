import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { AttributeForm } from "#app/components/catalog/attribute-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { SubmitButton } from "#app/components/ui/button.tsx";
import { ConfirmButton } from "#app/components/ui/confirm-button.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { editAttribute } from "#app/domain/catalog/manage-attributes.server.ts";
import { getAttribute } from "#app/domain/catalog/product-queries.server.ts";
import { attributeSchema } from "#app/domain/catalog/schemas.ts";
import { nameOf as namesOf } from "#app/domain/localized-text.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitleFrom<{ attribute: { code: string } }>(({ attribute }) => attribute.code);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  return { attribute: await getAttribute(actor, params.attributeCode ?? "") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const form = await parseForm(request, attributeSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editAttribute(actor, { code: params.attributeCode ?? "", ...form.value });
    return redirectWithToast(paths.staff.attributes(), { key: "staffCatalog.attributes.saved", tone: "good" });
  });
}

export default function AttributePage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { attribute } = useLoaderData<typeof loader>();
  const name = nameOf(namesOf(attribute));
  return (
    <>
      <PageHeader
        title={name}
        breadcrumb={[{ to: paths.staff.attributes(), label: t("staffCatalog.attributes.title") }]}
        detail={<span className="font-mono">{attribute.code}</span>}
        actions={
          <ConfirmButton
            label={t("staffCatalog.attributes.remove")}
            title={t("staffCatalog.attributes.removeTitle", { name })}
            description={t("staffCatalog.attributes.removeText")}
          >
            <Form method="post" action={paths.staff.attributeRemove(attribute.code)}>
              <SubmitButton variant="danger">{t("staffCatalog.attributes.remove")}</SubmitButton>
            </Form>
          </ConfirmButton>
        }
      />
      <AttributeForm lastResult={useActionData<typeof action>()} attribute={attribute} />
    </>
  );
}
