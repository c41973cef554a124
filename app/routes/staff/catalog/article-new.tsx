import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ArticleForm } from "#app/components/catalog/article-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { addVariant } from "#app/domain/catalog/add-variant.server.ts";
import { attributeCodes } from "#app/domain/catalog/product.ts";
import { getProduct, listAttributes } from "#app/domain/catalog/product-queries.server.ts";
import { newVariantSchema } from "#app/domain/catalog/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("staffCatalog.article.newTitle");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const [product, attributes] = await Promise.all([
    getProduct(actor, readId("pro", params.productId)),
    listAttributes(actor),
  ]);
  return { product, attributes };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const productId = readId("pro", params.productId);
  const form = await parseForm(request, newVariantSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await addVariant(actor, { productId, variant: form.value });
    const values = { sku: form.value.sku };
    return redirectWithToast(paths.staff.product(productId), {
      key: "staffCatalog.article.added",
      values,
      tone: "good",
    });
  });
}

export default function ArticleNewPage(): ReactNode {
  const { t } = useTranslation();
  const { product, attributes } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("staffCatalog.article.newTitle")}
        breadcrumb={[
          { to: paths.staff.products(), label: t("staffCatalog.products.title") },
          { to: paths.staff.product(product.productId), label: product.code },
        ]}
      />
      <ArticleForm
        lastResult={useActionData<typeof action>()}
        attributes={attributes}
        usual={attributeCodes(product.articles)}
      />
    </>
  );
}
