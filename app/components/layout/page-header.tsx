import { Link } from "@remix-run/react";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

export type PageHeaderProps = {
  readonly title: ReactNode;
  /** The thing's state, beside its title: a Status. */
  readonly state?: ReactNode;
  /** One line under the title: whose it is, since when. */
  readonly detail?: ReactNode;
  /** The way back up, nearest last. */
  readonly breadcrumb?: readonly { readonly to: string; readonly label: string }[];
  /** The one primary action, and before it at most two others. */
  readonly actions?: ReactNode;
};

/** What a page begins with: where one is, what it is, how it stands, what can be done. */
export function PageHeader({ title, state, detail, breadcrumb = [], actions }: PageHeaderProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="mb-4 grid gap-1 md:mb-5">
      {breadcrumb.length > 0 && (
        <nav aria-label={t("common.nav.breadcrumb")}>
          <ol className="flex flex-wrap items-center text-sm text-ink-faint">
            {breadcrumb.map(({ to, label }) => (
              <li key={to} className="flex items-center">
                <Link to={to} className="py-0.5 text-ink-soft touch:py-2 hover:text-ink hover:underline">
                  {label}
                </Link>
                <ChevronRight aria-hidden="true" className="mx-0.5 size-3.5" />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="grid min-w-0 gap-0.5">
          <div className="flex min-h-control flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="min-w-0 text-xl font-semibold tracking-[-0.01em] break-words">{title}</h1>
            {state}
          </div>
          {detail && <div className="text-ink-soft">{detail}</div>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
    </div>
  );
}
