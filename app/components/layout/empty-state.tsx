import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

type EmptyStateProps = {
  readonly icon?: LucideIcon;
  /** What is not there: "No orders yet". */
  readonly title: string;
  /** What this place is for. */
  readonly text?: ReactNode;
  /** The next step, as a button. */
  readonly action?: ReactNode;
};

/** In place of a list with nothing in it. */
export function EmptyState({ icon: Icon, title, text, action }: EmptyStateProps): ReactNode {
  return (
    <div className="grid justify-items-center gap-1 rounded-lg border border-line border-dashed px-4 py-10 text-center">
      {Icon && <Icon aria-hidden="true" strokeWidth={1.5} className="mb-1 size-6 text-ink-faint" />}
      <p className="font-semibold">{title}</p>
      {text && <div className="max-w-md text-balance text-ink-soft">{text}</div>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
