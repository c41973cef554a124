/** What a colour may add to a word that already says it. */
export type Tone = "neutral" | "info" | "good" | "warning" | "bad";

export const toneInk = {
  neutral: "text-ink-soft",
  info: "text-info-ink",
  good: "text-good-ink",
  warning: "text-warning-ink",
  bad: "text-bad-ink",
} as const satisfies Record<Tone, string>;

export const toneSoft = {
  neutral: "bg-hover text-ink-soft",
  info: "bg-info-soft text-info-ink",
  good: "bg-good-soft text-good-ink",
  warning: "bg-warning-soft text-warning-ink",
  bad: "bg-bad-soft text-bad-ink",
} as const satisfies Record<Tone, string>;
