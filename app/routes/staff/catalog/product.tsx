import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PictureBox } from "#app/components/catalog/picture-box.tsx";
import { PictureForm } from "#app/components/catalog/picture-form.tsx";
import { ProductActions } from "#app/components/catalog/product-actions.tsx";
import { ProductForm } from "#app/components/catalog/product-form.tsx";
import { ProductState } from "#app/components/catalog/product-state.tsx";
import { StaffArticles } from "#app/components/catalog/staff-articles.tsx";
import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section, WithFacts } from "#app/components/layout/section.tsx";
import { useName } from "#app/components/naming/use-name.ts";
import { LinkButton } from "#app/components/ui/button.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { listCategoriesForStaff } from "#app/domain/catalog/category-queries.server.ts";
import { editProduct } from "#app/domain/catalog/edit-product.server.ts";
import { getProduct } from "#app/domain/catalog/product-queries.server.ts";
import { editProductSchema } from "#app/domain/catalog/schemas.ts";
import { nameOf as namesOf } from "#app/domain/localized-text.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitleFrom<{ product: { code: string } }>(({ product }) => product.code);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.view");
  const [product, categories] = await Promise.all([
    getProduct(actor, readId("pro", params.productId)),
    listCategoriesForStaff(actor),
  ]);
  return { product, categories };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const productId = readId("pro", params.productId);
  const form = await parseForm(request, editProductSchema);
  if (!form.ok) return form.reply;

  return orFormError(request, form, async () => {
    await editProduct(actor, { productId, ...form.value });
    return redirectWithToast(paths.staff.product(productId), { key: "staffCatalog.product.saved", tone: "good" });
  });
}

export default function ProductPage(): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { product, categories } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { productId, pictureKey, articles, can } = product;
  const name = nameOf(namesOf(product));
  const picture = pictureKey && (
    <PictureBox
      size="medium"
      src={paths.resources.productPicture(productId, "medium", pictureKey)}
      alt={t("staffCatalog.picture.of", { name })}
    />
  );
  const addArticle = can.edit && (
    <LinkButton to={paths.staff.articleNew(productId)}>{t("staffCatalog.article.new")}</LinkButton>
  );
  return (
    <>
      <PageHeader
        title={name}
        state={<ProductState status={product.status} />}
        breadcrumb={[{ to: paths.staff.products(), label: t("staffCatalog.products.title") }]}
        detail={<span className="font-mono">{product.code}</span>}
        actions={<ProductActions product={product} />}
      />
      <WithFacts
        facts={
          <Section title={t("staffCatalog.picture.title")}>
            {can.edit ? (
              <PictureForm
                picture={picture}
                uploadUrl={paths.staff.productPicture(productId)}
                removeUrl={paths.staff.productPictureRemove(productId)}
              />
            ) : (
              picture
            )}
          </Section>
        }
      >
        <Section title={t("staffCatalog.products.articles")} actions={addArticle}>
          <StaffArticles
            productId={productId}
            articles={articles}
            pictureKey={pictureKey}
            empty={
              <EmptyState
                title={t("staffCatalog.product.noArticles.title")}
                text={t("staffCatalog.product.noArticles.text")}
                action={addArticle}
              />
            }
          />
        </Section>
        <Section title={t("staffCatalog.product.facts")}>
          <ProductForm lastResult={lastResult} categories={categories} product={product} readOnly={!can.edit} />
        </Section>
      </WithFacts>
    </>
  );
}
