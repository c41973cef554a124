import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { PartnerStanding } from "#app/domain/partners/partner-terms.ts";

import { Status } from "../ui/status.tsx";

export function StandingStatus({ standing }: { readonly standing: PartnerStanding }): ReactNode {
  const { t } = useTranslation();
  return <Status tone={tones[standing]}>{t(`partners.standings.${standing}`)}</Status>;
}

const tones = {
  onboarding: "info",
  active: "good",
  blocked: "warning",
  suspended: "bad",
  terminated: "neutral",
} as const satisfies Record<PartnerStanding, string>;
