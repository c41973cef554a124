import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { CheckoutView } from "#app/domain/ordering/checkout-view.ts";

import { Callout } from "../ui/callout.tsx";
import { useFormat } from "../ui/page-context.tsx";

/** What ordering would bring about, before it is done: whose approval it needs and why, what it does to the credit. */
export function CheckoutConsequences({ checkout }: { readonly checkout: CheckoutView }): ReactNode {
  const { approval, pricesReviewed } = checkout;
  const { t } = useTranslation();
  return (
    <div className="grid gap-2">
      {approval && <Approval approval={approval} />}
      <Credit credit={checkout.credit} />
      {pricesReviewed > 0 && (
        <Callout title={t("checkout.priceReview.title", { count: pricesReviewed })}>
          <p>{t("checkout.priceReview.text")}</p>
        </Callout>
      )}
    </div>
  );
}

function Approval({ approval }: { readonly approval: NonNullable<CheckoutView["approval"]> }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { breaches, approvers } = approval;
  return (
    <Callout tone="warning" title={t("checkout.approval.title")}>
      {breaches.map(({ limit, allowed, reached }) => (
        <p key={limit}>
          {t(`checkout.approval.${limit}`, { allowed: format.money(allowed), reached: format.money(reached) })}
        </p>
      ))}
      <p>
        {approvers.length > 0
          ? t("checkout.approval.approvers", { names: format.list(approvers) })
          : t("checkout.approval.escalated")}
      </p>
    </Callout>
  );
}

function Credit({ credit }: { readonly credit: CheckoutView["credit"] }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const { outcome, why, available, short, limit } = credit;
  if (outcome === "pass") {
    return (
      <Callout tone="good" title={t("checkout.credit.pass")}>
        <p>{t("checkout.credit.remains", { available: format.money(available), limit: format.money(limit) })}</p>
      </Callout>
    );
  }
  if (why === "blocked") {
    return (
      <Callout tone="warning" title={t("checkout.credit.blocked")}>
        <p>{t("checkout.credit.waits")}</p>
      </Callout>
    );
  }
  return (
    <Callout
      tone="warning"
      title={t("checkout.credit.short", { short: format.money(short), limit: format.money(limit) })}
    >
      <p>{outcome === "warn" ? t("checkout.credit.tolerated") : t("checkout.credit.waits")}</p>
    </Callout>
  );
}
