import { Popover as Radix } from "radix-ui";
import type { ReactElement, ReactNode } from "react";

type PopoverProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  /** What a screen reader calls the opened part. */
  readonly label: string;
  readonly children: ReactNode;
  readonly align?: "start" | "center" | "end";
};

/** An explanation beside what it explains: where a price comes from, why stock is short. Never the only place that says it. */
export function Popover({ trigger, label, children, align = "start" }: PopoverProps): ReactNode {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={12}
          className="z-50 max-h-(--radix-popover-content-available-height) w-80 max-w-[calc(100vw-1.5rem)] animate-rise overflow-y-auto rounded-lg bg-raised p-3 shadow-pop outline-none"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
