import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { ShownPromise } from "#app/domain/inventory/availability.ts";

import { useFormat } from "../ui/page-context.tsx";
import { StatusShape } from "../ui/status.tsx";
import type { Tone } from "../ui/tone.ts";

type Part = { readonly tone: Tone; readonly text: string };

/** What the stock promises for a line: now, later with the day, or short. */
export function CartPromise({ promise }: { readonly promise: ShownPromise }): ReactNode {
  const { t } = useTranslation();
  const format = useFormat();
  const onDay = (day: string | null): string =>
    day ? t("cart.promise.on", { date: format.day(day) }) : t("cart.promise.noDate");
  const parts = promise.kind === "split" ? splitParts(promise, t, onDay) : [outcomePart(promise, t, onDay)];
  return (
    <ul className="grid gap-0.5">
      {parts.map(({ tone, text }) => (
        <li key={text} className="flex items-center gap-1.5 max-md:justify-end">
          <StatusShape tone={tone} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function splitParts(
  { now, later, short }: Extract<ShownPromise, { kind: "split" }>,
  t: TFunction,
  onDay: (day: string | null) => string,
): readonly Part[] {
  const whole = later.length === 0 && short === 0;
  return [
    ...(whole ? [{ tone: "good", text: t("cart.promise.now") } as const] : []),
    ...(!whole && now > 0 ? [{ tone: "good", text: t("cart.promise.someNow", { count: now }) } as const] : []),
    ...later.map(
      ({ quantity, on }) =>
        ({ tone: "info", text: t("cart.promise.someLater", { count: quantity, when: onDay(on) }) }) as const,
    ),
    ...(short > 0 ? [{ tone: "bad", text: t("cart.promise.someShort", { count: short }) } as const] : []),
  ];
}

function outcomePart(
  { outcome, completeOn }: Extract<ShownPromise, { kind: "outcome" }>,
  t: TFunction,
  onDay: (day: string | null) => string,
): Part {
  const tones = { now: "good", part: "info", later: "info", short: "bad" } as const;
  return { tone: tones[outcome], text: t(`cart.promise.${outcome}`, { when: onDay(completeOn) }) };
}
