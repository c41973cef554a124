import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ProductForm } from "#app/components/catalog/product-form.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { listCategoriesForStaff } from "#app/domain/catalog/category-queries.server.ts";
import { createProduct } from "#app/domain/catalog/create-product.server.ts";
import { plainVariant } from "#app/domain/catalog/product.ts";
import { newProductSchema } from "#app/domain/catalog/schemas.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitle("staffCatalog.product.newTitle");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  return { categories: await listCategoriesForStaff(actor) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const form = await parseForm(request, newProductSchema);
  if (!form.ok) return form.reply;

  const { sku, ...facts } = form.value;
  return orFormError(request, form, async () => {
    const productId = await createProduct(actor, { ...facts, variants: [plainVariant(sku)] });
    return redirectWithToast(paths.staff.product(productId), { key: "staffCatalog.product.created", tone: "good" });
  });
}

export default function ProductNewPage(): ReactNode {
  const { t } = useTranslation();
  const { categories } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("staffCatalog.product.newTitle")}
        breadcrumb={[{ to: paths.staff.products(), label: t("staffCatalog.products.title") }]}
      />
      <ProductForm lastResult={useActionData<typeof action>()} categories={categories} />
    </>
  );
}
