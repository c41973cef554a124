import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { ArticleForm } from "#app/components/catalog/article-form.tsx";
import { ArticlePicture } from "#app/components/catalog/article-picture.tsx";
import { PictureForm } from "#app/components/catalog/picture-form.tsx";
import { ProductState } from "#app/components/catalog/product-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Section, WithFacts } from "#app/components/layout/section.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { editVariant } from "#app/domain/catalog/edit-variant.server.ts";
import { attributeCodes } from "#app/domain/catalog/product.ts";
import { getArticle, listAttributes } from "#app/domain/catalog/product-queries.server.ts";
import { readSku } from "#app/domain/catalog/read-sku.ts";
import { editVariantSchema } from "#app/domain/catalog/schemas.ts";
import { pageTitleFrom } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { readId } from "#app/platform/http/read-id.ts";
import { orFormError } from "#app/platform/http/refusals.server.ts";
import { redirectWithToast } from "#app/platform/http/toast.server.ts";

export const meta = pageTitleFrom<{ article: { sku: string } }>(({ article }) => article.sku);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const [{ product, article }, attributes] = await Promise.all([
    getArticle(actor, readId("pro", params.productId), readSku(params.sku)),
    listAttributes(actor),
  ]);
  return { product, article, attributes };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "catalog.edit");
  const productId = readId("pro", params.productId);
  const sku = readSku(params.sku);
  const form = await parseForm(request, editVariantSchema);
  if (!form.ok) return form.reply;

  const { version, ...facts } = form.value;
  return orFormError(request, form, async () => {
    await editVariant(actor, { productId, sku, version, facts });
    const values = { sku };
    return redirectWithToast(paths.staff.product(productId), {
      key: "staffCatalog.article.saved",
      values,
      tone: "good",
    });
  });
}

export default function ArticlePage(): ReactNode {
  const { t } = useTranslation();
  const { product, article, attributes } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { productId } = product;
  const { sku, pictureKey } = article;
  const alt = t("staffCatalog.picture.of", { name: sku });
  return (
    <>
      <PageHeader
        title={<span className="font-mono">{sku}</span>}
        state={<ProductState status={article.status} />}
        breadcrumb={[
          { to: paths.staff.products(), label: t("staffCatalog.products.title") },
          { to: paths.staff.product(productId), label: product.code },
        ]}
      />
      <WithFacts
        facts={
          <Section title={t("staffCatalog.picture.title")} detail={t("staffCatalog.picture.inherited")}>
            <PictureForm
              picture={pictureKey && <ArticlePicture sku={sku} pictureKey={pictureKey} size="medium" alt={alt} />}
              uploadUrl={paths.staff.articlePicture(productId, sku)}
              removeUrl={paths.staff.articlePictureRemove(productId, sku)}
            />
          </Section>
        }
      >
        <ArticleForm
          lastResult={lastResult}
          attributes={attributes}
          usual={attributeCodes(product.articles)}
          article={article}
          version={product.version}
        />
      </WithFacts>
    </>
  );
}
