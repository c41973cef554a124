import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Status } from "../ui/status.tsx";

const tones = { queued: "info", sent: "good", kept: "neutral", parked: "bad" } as const;

export function MailStatusBadge({ status }: { readonly status: string }): ReactNode {
  const { t } = useTranslation();
  const known = status in tones ? (status as keyof typeof tones) : "queued";
  return <Status tone={tones[known]}>{t(`operations.mail.statuses.${known}`)}</Status>;
}
