import { type ReactNode, useId } from "react";

import { classNames } from "../ui/class-names.ts";

type SectionProps = {
  readonly title: string;
  readonly detail?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
};

/** A part of a page under its own heading. */
export function Section({ title, detail, actions, children, className }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames("mt-8 first:mt-0", className)}>
      <div className="mb-2 flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <div>
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          {detail && <p className="text-ink-soft">{detail}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** A thing's page: its story in the middle, its facts beside it; on a phone the facts come first. */
export function WithFacts({ facts, children }: { readonly facts: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <aside className="lg:order-last">{facts}</aside>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
