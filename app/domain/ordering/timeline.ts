import type { Day } from "#app/platform/dates.ts";
import type { Money } from "#app/platform/money.ts";

import type { CreditOutcome } from "../billing/credit.ts";
import type { Sku } from "../ids.ts";
import type { LimitBreach } from "./buyer-limit.ts";
import type { HoldFacts } from "./holds.ts";
import type { HoldKind } from "./order.ts";

/** Who did it, as far as the reader may know: a dealer sees staff as the brand. `automatic` is a rule of the portal. */
export type Doer =
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "staff"; readonly name: string }
  | { readonly kind: "brand" }
  | { readonly kind: "automatic" };

export type TimelineEntry = {
  readonly id: string;
  readonly at: Date;
  readonly who: Doer;
  /** Staff did it in the partner's name. */
  readonly onBehalf: boolean;
  /** The words of whoever did it, where the reader may see them. */
  readonly reason: string | null;
  readonly story: Story;
};

/** What happened, with the facts that its sentence needs. */
export type Story =
  | { readonly what: "submitted"; readonly total: Money; readonly lines: number }
  | { readonly what: "approval-requested"; readonly breaches: readonly LimitBreach[]; readonly escalated: boolean }
  | { readonly what: "approved" | "declined" | "completed" }
  | { readonly what: "held"; readonly kind: HoldKind; readonly facts: HoldFacts | null }
  | { readonly what: "hold-released"; readonly kind: HoldKind }
  | { readonly what: "credit-overridden"; readonly upTo: Money }
  | {
      readonly what: "confirmed";
      readonly allocated: number;
      readonly backordered: number;
      /** Only of staff's concern. */
      readonly credit: CreditOutcome | null;
    }
  | { readonly what: "allocated"; readonly units: number; readonly by: "queue" | "person" }
  | { readonly what: "promise-changed"; readonly lines: readonly PromiseMove[] }
  | { readonly what: "shipped"; readonly number: string; readonly units: number }
  | {
      readonly what: "cancelled" | "short-closed";
      readonly lines: number;
      readonly units: number;
      readonly releasedUnits: number;
    };

export type PromiseMove = { readonly sku: Sku; readonly from: Day | null; readonly to: Day | null };

/** An entry of the audit, as far as the story needs it. */
export type AuditedStep = {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorName: string;
  readonly onBehalfOfId: string | null;
  readonly action: string;
  readonly reason: string | null;
  readonly after: unknown;
};

/**
 * The story of an order from its audit, in the order given. For a dealer staff have no names, what only the brand's people
 * decide by is left out, and a reason of theirs is shown only where it was written for the dealer.
 */
export function timelineOf(entries: readonly AuditedStep[], audience: "dealer" | "staff"): readonly TimelineEntry[] {
  return entries.flatMap((entry) => {
    const story = storyOf(entry, audience);
    if (!story) return [];
    return [
      {
        id: entry.id,
        at: entry.at,
        who: doerOf(entry, audience),
        onBehalf: entry.onBehalfOfId !== null,
        reason: reasonFor(entry, story, audience),
        story,
      },
    ];
  });
}

/** The part of a story that stands in `AuditEntry.after`: what the commands of this domain wrote there. */
type After = Partial<Record<string, never>>;

const stories = {
  "order.submitted": ({ total, lines }) => ({ what: "submitted", total, lines }),
  "order.approval-requested": ({ breaches, escalated }) => ({ what: "approval-requested", breaches, escalated }),
  "order.approved": () => ({ what: "approved" }),
  "order.declined": () => ({ what: "declined" }),
  "order.held": ({ kind, facts }) => ({ what: "held", kind, facts: facts ?? null }),
  "order.hold-released": ({ kind }) => ({ what: "hold-released", kind }),
  "credit.overridden": ({ upTo }) => ({ what: "credit-overridden", upTo }),
  "order.confirmed": ({ allocated, backordered, credit }) => ({ what: "confirmed", allocated, backordered, credit }),
  "order.allocated": ({ units, by }) => ({ what: "allocated", units, by }),
  "order.promise-changed": ({ lines }) => ({ what: "promise-changed", lines }),
  "order.shipped": ({ number, units }) => ({ what: "shipped", number, units }),
  "order.cancelled": ({ lines, units, releasedUnits }) => ({ what: "cancelled", lines, units, releasedUnits }),
  "order.short-closed": ({ lines, units, releasedUnits }) => ({ what: "short-closed", lines, units, releasedUnits }),
  "order.completed": () => ({ what: "completed" }),
} as const satisfies Readonly<Record<string, (after: Required<After>) => unknown>>;

function storyOf({ action, after }: AuditedStep, audience: "dealer" | "staff"): Story | null {
  if (!(action in stories)) return null;
  const story = stories[action as keyof typeof stories]((after ?? {}) as Required<After>) as Story;
  return audience === "dealer" ? forDealer(story) : story;
}

function forDealer(story: Story): Story | null {
  if (story.what === "credit-overridden") return null;
  if (story.what === "held") return { ...story, facts: null };
  if (story.what === "confirmed") return { ...story, credit: null };
  return story;
}

function doerOf({ actorKind, actorName }: AuditedStep, audience: "dealer" | "staff"): Doer {
  if (actorKind === "system") return { kind: "automatic" };
  if (actorKind === "member") return { kind: "member", name: actorName };
  return audience === "dealer" ? { kind: "brand" } : { kind: "staff", name: actorName };
}

// Members write reasons to each other; staff's are their own, but for a cancellation and what they marked for the dealer.
function reasonFor(
  { reason, actorKind, after, onBehalfOfId }: AuditedStep,
  story: Story,
  audience: "dealer" | "staff",
): string | null {
  if (audience === "staff" || actorKind === "member" || onBehalfOfId !== null) return reason;
  const marked = (after as { shownToDealer?: boolean } | null)?.shownToDealer === true;
  return marked || story.what === "cancelled" || story.what === "short-closed" || story.what === "declined"
    ? reason
    : null;
}
