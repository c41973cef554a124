import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { AssortmentAudience } from "#app/domain/catalog/assortment.ts";
import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { Button, SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Input } from "../ui/input.tsx";
import { Select } from "../ui/select.tsx";
import type { AudienceChoices } from "./audience-field.tsx";
import { type Audience, useAudienceText } from "./use-audience-text.ts";

type AssortmentGrantsProps = {
  readonly assortmentId: string;
  readonly grants: readonly {
    readonly audience: AssortmentAudience;
    readonly audienceId: string;
    readonly who: Audience | null;
  }[];
  readonly audiences: AudienceChoices;
  readonly editable: boolean;
};

/** Who gets an assortment, each with a button that ends it, and a form for one more. */
export function AssortmentGrants({ assortmentId, grants, audiences, editable }: AssortmentGrantsProps): ReactNode {
  const { t } = useTranslation();
  const audienceText = useAudienceText();
  return (
    <>
      {grants.length === 0 && <p className="text-ink-soft">{t("assortments.grants.none")}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {grants.map(({ audience, audienceId, who }) => (
          <li key={`${audience} ${audienceId}`} className="flex min-h-row items-center justify-between gap-4 py-1">
            <span>
              {audience !== "everyone" && (
                <span className="text-ink-soft">{t(`assortments.audience.${audience}`)} · </span>
              )}
              {audienceText(who)}
            </span>
            {editable && (
              <Form method="post" action={paths.staff.assortmentRevoke(assortmentId)}>
                <input type="hidden" name="audience" value={audience} />
                <input type="hidden" name="audienceId" value={audienceId} />
                <Button type="submit" size="small">
                  {t("assortments.grants.revoke")}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {editable && <GrantForm assortmentId={assortmentId} audiences={audiences} />}
    </>
  );
}

function GrantForm({ assortmentId, audiences }: Pick<AssortmentGrantsProps, "assortmentId" | "audiences">): ReactNode {
  const { t } = useTranslation();
  const name = useName();
  const options = [
    { value: "everyone", label: t("assortments.audience.everyone") },
    ...audiences.tiers.map((tier) => ({
      value: `tier:${tier.id}`,
      label: `${t("assortments.audience.tier")} · ${name(tier.name)}`,
    })),
    ...audiences.regions.map((region) => ({
      value: `region:${region.id}`,
      label: `${t("assortments.audience.region")} · ${name(region.name)}`,
    })),
    { value: "partner", label: t("assortments.audience.partner") },
  ];
  return (
    <Form
      method="post"
      action={paths.staff.assortmentGrant(assortmentId)}
      className="mt-3 flex flex-wrap items-end gap-3"
    >
      <Field label={t("assortments.grants.to")} name="to">
        <Select options={options} />
      </Field>
      <Field label={t("assortments.grants.partnerCode")} name="partnerCode" hint={t("assortments.grants.partnerHint")}>
        <Input maxLength={32} autoComplete="off" />
      </Field>
      <SubmitButton variant="secondary">{t("assortments.grants.action")}</SubmitButton>
    </Form>
  );
}
