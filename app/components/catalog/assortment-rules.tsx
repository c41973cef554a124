import { Form } from "@remix-run/react";
import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";
import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { useName } from "../naming/use-name.ts";
import { IconButton } from "../ui/button.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Status } from "../ui/status.tsx";

type Rule = {
  readonly effect: "include" | "exclude";
  readonly scope: "all" | "category" | "product" | "sku";
  readonly target: string;
  readonly name: LocalizedText | null;
};

type AssortmentRulesProps = {
  readonly assortmentId: string;
  readonly rules: readonly Rule[];
  readonly editable: boolean;
};

/** What an assortment takes in and leaves out. */
export function AssortmentRules({ assortmentId, rules, editable }: AssortmentRulesProps): ReactNode {
  const { t } = useTranslation();
  const name = useName();
  const columns: Column<Rule>[] = [
    {
      key: "target",
      header: t("assortments.fields.what"),
      cell: (rule) => (rule.scope === "all" ? t("assortments.scope.all") : rule.name ? name(rule.name) : rule.target),
    },
    {
      key: "scope",
      header: t("assortments.fields.scope"),
      cell: ({ scope, target }) => (scope === "sku" ? target : t(`assortments.scope.${scope}`)),
    },
    {
      key: "effect",
      header: t("assortments.fields.effect"),
      phone: "corner",
      cell: ({ effect }) => (
        <Status tone={effect === "include" ? "good" : "bad"}>{t(`assortments.effect.${effect}`)}</Status>
      ),
    },
  ];
  if (editable) {
    columns.push({
      key: "remove",
      header: t("assortments.rules.remove"),
      headerHidden: true,
      align: "end",
      cell: ({ effect, scope, target }) => (
        <Form method="post" action={paths.staff.assortmentRuleRemove(assortmentId)}>
          <input type="hidden" name="effect" value={effect} />
          <input type="hidden" name="scope" value={scope} />
          <input type="hidden" name="target" value={target} />
          <IconButton type="submit" size="small" icon={Trash2} label={t("assortments.rules.remove")} />
        </Form>
      ),
    });
  }
  return (
    <DataTable
      caption={t("assortments.rules.title")}
      columns={columns}
      rows={rules}
      rowKey={({ effect, scope, target }) => `${effect} ${scope} ${target}`}
      empty={<EmptyState title={t("assortments.rules.none")} text={t("assortments.rules.noneText")} />}
    />
  );
}
