import { MapPin } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { LinkButton } from "../ui/button.tsx";

/** In place of the checkout of a partner that has nowhere to send goods to. */
export function CheckoutNoAddress(): ReactNode {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={MapPin}
      title={t("checkout.noAddress.title")}
      text={t("checkout.noAddress.text")}
      action={<LinkButton to={paths.portal.addresses()}>{t("checkout.noAddress.action")}</LinkButton>}
    />
  );
}
