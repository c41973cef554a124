import { UserRoundCheck } from "lucide-react";
import type { ReactNode } from "react";

type BannerProps = {
  readonly children: ReactNode;
  /** The way out of what the banner tells of: a small form or a link. */
  readonly action?: ReactNode;
};

/** A line under the top bar that stays on every page: for whom someone acts. It cannot be missed, as money depends on it. */
export function Banner({ children, action }: BannerProps): ReactNode {
  return (
    <div
      role="status"
      className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 bg-warning-soft px-4 py-1.5 text-warning-ink md:px-5"
    >
      <UserRoundCheck aria-hidden="true" className="size-4 shrink-0" />
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}
