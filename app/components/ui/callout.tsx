import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";

import { classNames } from "./class-names.ts";
import { type Tone, toneInk, toneSoft } from "./tone.ts";

type CalloutProps = Omit<ComponentPropsWithoutRef<"div">, "title"> & {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  /** One or two buttons or links that answer what the callout says. */
  readonly actions?: ReactNode;
};

/** Something the reader should know before going on, in the flow of the page. */
export const Callout = forwardRef<HTMLDivElement, CalloutProps>(function Callout(
  { tone = "info", title, actions, children, className, ...rest },
  ref,
) {
  const Icon = icons[tone];
  return (
    <div
      ref={ref}
      {...rest}
      className={classNames("flex gap-2.5 rounded-lg px-3 py-2.5", toneSoft[tone], "text-ink", className)}
    >
      <Icon aria-hidden="true" className={classNames("mt-0.5 size-4 shrink-0", toneInk[tone])} />
      <div className="grid min-w-0 flex-1 gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children}
        {actions && <div className="mt-1 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
});

const icons = {
  neutral: Info,
  info: Info,
  good: CircleCheck,
  warning: TriangleAlert,
  bad: CircleAlert,
} as const satisfies Record<Tone, LucideIcon>;
