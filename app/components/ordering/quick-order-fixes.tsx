import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { LocalizedText } from "#app/domain/localized-text.ts";
import type { JudgedRow } from "#app/domain/ordering/quick-order.ts";
import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { Button, LinkButton } from "../ui/button.tsx";
import { useFormat } from "../ui/page-context.tsx";

type QuickOrderFixesProps = { readonly row: JudgedRow; readonly names: Readonly<Record<string, LocalizedText>> };

/** What would make a row good, each as one press. */
export function QuickOrderFixes({ row: { rowNo, skuText, verdict }, names }: QuickOrderFixesProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useName();
  if (verdict.code === "sku-unknown") {
    return (
      <>
        {verdict.guesses.map((sku) => (
          <Fix key={sku} rowNo={rowNo} fields={{ sku }}>
            <span className="font-mono">{sku}</span>
            <span className="max-w-56 truncate font-normal text-ink-soft">{names[sku] && nameOf(names[sku])}</span>
          </Fix>
        ))}
        {!verdict.certain && (
          <LinkButton size="small" variant="quiet" icon={Search} to={paths.portal.catalog({ q: skuText })}>
            {t("quickOrder.fix.search")}
          </LinkButton>
        )}
      </>
    );
  }
  if (!("fixes" in verdict)) return null;
  const forAll = verdict.code === "problem" ? { forAllOfSku: "on" } : undefined;
  return verdict.fixes.map((quantity) => (
    <Fix key={quantity} rowNo={rowNo} fields={{ quantity: String(quantity), ...forAll }}>
      {t("cart.fix.setTo", { quantity: format.quantity(quantity) })}
    </Fix>
  ));
}

type FixProps = {
  readonly rowNo: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly children: ReactNode;
};

function Fix({ rowNo, fields, children }: FixProps): ReactNode {
  return (
    <Form method="post" action={paths.portal.quickOrderRow()} preventScrollReset>
      <input type="hidden" name="rowNo" value={rowNo} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" size="small">
        {children}
      </Button>
    </Form>
  );
}
