import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Story, TimelineEntry } from "#app/domain/ordering/timeline.ts";
import type { Format } from "#app/platform/i18n/format.ts";

import { useFormat } from "../ui/page-context.tsx";
import { Timeline } from "../ui/timeline.tsx";
import type { Tone } from "../ui/tone.ts";
import { HoldFactsText } from "./hold-facts-text.tsx";
import { useDoer } from "./use-doer.ts";

/** The story of an order, the latest first. */
export function OrderTimeline({ entries }: { readonly entries: readonly TimelineEntry[] }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const doer = useDoer();
  return (
    <Timeline
      entries={entries.toReversed().map(({ id, at, who, onBehalf, reason, story }) => ({
        id,
        at,
        what: headline(story, t, format),
        tone: tones[story.what],
        detail: (
          <>
            <p>{[doer(who, onBehalf), ...details(story, t, format)].join(" · ")}</p>
            {story.what === "held" && story.facts && (
              <div>
                <HoldFactsText facts={story.facts} />
              </div>
            )}
            {reason && <p className="text-ink">{t("orders.quote", { text: reason })}</p>}
          </>
        ),
      }))}
    />
  );
}

function headline(story: Story, t: TFunction, format: Format): string {
  switch (story.what) {
    case "held":
      return t("orders.story.held", { hold: t(`orders.hold.${story.kind}`) });
    case "hold-released":
      return t("orders.story.hold-released", { hold: t(`orders.hold.${story.kind}`) });
    case "credit-overridden":
      return t("orders.story.credit-overridden", { upTo: format.money(story.upTo) });
    case "shipped":
      return t("orders.story.shipped", { number: story.number });
    default:
      return t(`orders.story.${story.what}`);
  }
}

function details(story: Story, t: TFunction, format: Format): readonly string[] {
  switch (story.what) {
    case "submitted":
      return [t("orders.story.submittedDetail", { count: story.lines, total: format.money(story.total) })];
    case "approval-requested":
      return [
        ...story.breaches.map(({ limit, reached, allowed }) =>
          t(`orders.limit.${limit}`, { reached: format.money(reached), allowed: format.money(allowed) }),
        ),
        ...(story.escalated ? [t("orders.limit.escalated")] : []),
      ];
    case "confirmed":
      return [
        ...(story.allocated > 0 ? [t("orders.story.unitsAllocated", { count: story.allocated })] : []),
        ...(story.backordered > 0 ? [t("orders.story.unitsBackordered", { count: story.backordered })] : []),
        ...(story.credit === "warn" ? [t("orders.story.creditWarning")] : []),
      ];
    case "allocated":
      return [
        t("orders.story.unitsAllocated", { count: story.units }),
        ...(story.by === "person" ? [t("orders.story.aheadOfQueue")] : []),
      ];
    case "promise-changed": {
      const day = (on: string | null): string => (on ? format.day(on) : t("orders.story.dayUnknown"));
      return story.lines.map(({ sku, from, to }) =>
        t("orders.story.promiseMove", { sku, from: day(from), to: day(to) }),
      );
    }
    case "shipped":
      return [t("orders.story.unitsShipped", { count: story.units })];
    case "cancelled":
    case "short-closed":
      return story.units > 0 ? [t("orders.story.unitsCancelled", { count: story.units })] : [];
    default:
      return [];
  }
}

const tones = {
  submitted: "neutral",
  "approval-requested": "warning",
  approved: "good",
  declined: "bad",
  held: "warning",
  "hold-released": "info",
  "credit-overridden": "warning",
  confirmed: "good",
  allocated: "info",
  "promise-changed": "warning",
  shipped: "good",
  cancelled: "bad",
  "short-closed": "neutral",
  completed: "good",
} as const satisfies Record<Story["what"], Tone>;
