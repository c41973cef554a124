import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { Button } from "../ui/button.tsx";

type PortalBannerProps = {
  readonly partner: { readonly name: string; readonly code: string; readonly standing: string };
  readonly onBehalf: boolean;
};

/** What must not be overlooked on any page: for whom someone orders, and what the partner's standing forbids. */
export function PortalBanner({ partner, onBehalf }: PortalBannerProps): ReactNode {
  const { t } = useTranslation();
  const restricted = partner.standing === "blocked" || partner.standing === "suspended" ? partner.standing : null;
  if (!onBehalf && !restricted) return null;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b bg-warning-soft px-4 py-2 text-warning-ink">
      <p className="font-medium">
        {onBehalf && t("navigation.banner.onBehalf", { partner: `${partner.name} (${partner.code})` })}{" "}
        {restricted && t(`navigation.banner.${restricted}`)}
      </p>
      {onBehalf && (
        <Form method="post" action={paths.portal.stopActing()}>
          <Button type="submit" size="small">
            {t("navigation.banner.stop")}
          </Button>
        </Form>
      )}
    </div>
  );
}
