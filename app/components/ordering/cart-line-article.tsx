import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CartLineView } from "#app/domain/ordering/cart-view.ts";
import { paths } from "#app/paths.ts";

import { useName } from "../naming/use-name.ts";
import { Button } from "../ui/button.tsx";
import { useFormat } from "../ui/page-context.tsx";
import { StatusShape } from "../ui/status.tsx";
import { CartSetButton } from "./cart-set-button.tsx";
import { useProblemText } from "./use-problem-text.ts";

type CartLineArticleProps = { readonly cartId: string; readonly line: CartLineView; readonly canEdit: boolean };

/** What is bought, and what someone should decide about it, with the decision as a button. */
export function CartLineArticle({ cartId, line, canEdit }: CartLineArticleProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useName();
  const { sku, article } = line;
  return (
    <div className="grid gap-0.5 py-1">
      {article && (
        <Link to={paths.portal.product(article.productId)} className="hover:underline">
          {nameOf(article.name)}
        </Link>
      )}
      <span className="text-sm font-normal text-ink-soft">
        <span className="font-mono">{sku}</span>
        {article && article.packSize > 1 && ` · ${t("cart.line.pack", { count: article.packSize })}`}
      </span>
      <LineProblem cartId={cartId} line={line} canEdit={canEdit} />
      <BreakHint cartId={cartId} line={line} canEdit={canEdit} />
    </div>
  );
}

function LineProblem({ cartId, line: { sku, problem }, canEdit }: CartLineArticleProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const problemText = useProblemText();
  if (!problem) return null;
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 font-normal text-warning-ink">
      <span className="inline-flex items-center gap-1.5">
        <StatusShape tone="warning" />
        {problemText(problem)}
      </span>
      {canEdit && problem.fix !== null && (
        <CartSetButton cartId={cartId} sku={sku} quantity={problem.fix}>
          <Button type="submit" size="small">
            {t("cart.fix.setTo", { quantity: format.quantity(problem.fix) })}
          </Button>
        </CartSetButton>
      )}
      {canEdit && problem.fix === null && (
        <CartSetButton cartId={cartId} sku={sku} quantity={0}>
          <Button type="submit" size="small">
            {t("cart.fix.remove")}
          </Button>
        </CartSetButton>
      )}
    </div>
  );
}

function BreakHint({ cartId, line: { sku, quantity, breakHint, problem }, canEdit }: CartLineArticleProps): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  if (!breakHint || problem) return null;
  const words = t("cart.line.breakHint", { count: breakHint.more, price: format.money(breakHint.unit) });
  if (!canEdit) return <span className="font-normal text-ink-soft">{words}</span>;
  return (
    <CartSetButton cartId={cartId} sku={sku} quantity={quantity + breakHint.more}>
      <button
        type="submit"
        className="py-0.5 text-left font-normal text-accent-ink underline-offset-2 hover:underline pointer-coarse:py-2"
      >
        {words}
      </button>
    </CartSetButton>
  );
}
