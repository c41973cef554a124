import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Scale } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { PriceAnswer } from "#app/components/catalog/price-answer.tsx";
import { EmptyState } from "#app/components/layout/empty-state.tsx";
import { PageHeader } from "#app/components/layout/page-header.tsx";
import { Callout } from "#app/components/ui/callout.tsx";
import { Field } from "#app/components/ui/field.tsx";
import { FilterForm } from "#app/components/ui/filter-form.tsx";
import { Input, NumberInput } from "#app/components/ui/input.tsx";
import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { explainPrice, readPriceQuestion } from "#app/domain/catalog/explain-price.server.ts";
import { pageTitle } from "#app/messages/page-title.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("staffPrices.explain.title");

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "prices.view");
  const question = readPriceQuestion(new URL(request.url).searchParams);
  return { question, answer: await explainPrice(actor, question) };
}

export default function PriceExplainPage(): ReactNode {
  const { t } = useTranslation();
  const { question, answer } = useLoaderData<typeof loader>();

  return (
    <>
      <PageHeader
        title={t("staffPrices.explain.title")}
        detail={t("staffPrices.explain.detail")}
        breadcrumb={[{ to: paths.staff.priceLists(), label: t("staffPrices.lists.title") }]}
      />
      <FilterForm className="items-end">
        <Field label={t("staffPrices.fields.partnerCode")}>
          <Input name="partner" defaultValue={question.partner} placeholder="K-1001" autoComplete="off" />
        </Field>
        <Field label={t("staffPrices.fields.sku")}>
          <Input name="sku" defaultValue={question.sku} autoComplete="off" />
        </Field>
        <Field label={t("staffPrices.fields.quantity")}>
          <NumberInput name="quantity" defaultValue={question.quantity} />
        </Field>
      </FilterForm>
      {answer.kind === "unasked" && (
        <EmptyState icon={Scale} title={t("staffPrices.explain.unasked")} text={t("staffPrices.explain.unaskedText")} />
      )}
      {(answer.kind === "partner-unknown" || answer.kind === "sku-unknown") && (
        <Callout tone="warning" title={t(`staffPrices.explain.${answer.kind}`)} />
      )}
      {answer.kind === "answer" && <PriceAnswer explanation={answer.explanation} />}
    </>
  );
}
