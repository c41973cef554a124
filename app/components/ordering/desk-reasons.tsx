import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { DeskReason } from "#app/domain/ordering/desk.ts";

import { useFormat, useNow } from "../ui/page-context.tsx";
import { StatusShape } from "../ui/status.tsx";
import type { Tone } from "../ui/tone.ts";

/** Why an order stands in a queue, the most urgent first. */
export function DeskReasons({ reasons }: { readonly reasons: readonly DeskReason[] }): ReactNode {
  const say = useReasonText();
  return (
    <ul className="grid gap-0.5 text-left">
      {reasons.map((reason) => {
        const text = say(reason);
        return (
          <li key={text} className="flex items-baseline gap-1.5 md:whitespace-nowrap">
            <StatusShape tone={tones[reason.code]} />
            {text}
          </li>
        );
      })}
    </ul>
  );
}

function useReasonText(): (reason: DeskReason) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const now = useNow();
  return (reason) => {
    switch (reason.code) {
      case "hold":
        return t("desk.why.holdSince", {
          hold: t(`orders.hold.${reason.kind}`),
          since: format.relative(reason.since, now),
        });
      case "overdue":
        return t("desk.why.overdue", { day: format.day(reason.requestedOn) });
      case "approval":
        return t("desk.why.approval");
      default:
        return t(`desk.why.${reason.code}`, { count: reason.units });
    }
  };
}

const tones = {
  hold: "warning",
  approval: "warning",
  overdue: "bad",
  "no-supply": "bad",
  waiting: "neutral",
  ready: "good",
} as const satisfies Record<DeskReason["code"], Tone>;
