import { isRouteErrorResponse, Link, useLocation, useRouteError } from "@remix-run/react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { buttonLook, LinkButton } from "../ui/button.tsx";
import { usePageContext } from "../ui/page-context.tsx";
import { useHydrated } from "../ui/use-hydrated.ts";
import { errorKind } from "./error-kind.ts";

/**
 * What an ErrorBoundary shows: what happened, what was kept and what to do. A refusal that came up to the page is said in
 * its own words; a fault of ours shows the number under which it was logged.
 */
export function RouteError({ homeUrl }: { readonly homeUrl: string }): ReactNode {
  const { t, i18n } = useTranslation();
  const { requestId } = usePageContext();
  const { pathname, search } = useLocation();
  const error = useRouteError();
  const answer = isRouteErrorResponse(error) ? error : null;
  const kind = errorKind(answer?.status ?? 500);
  const { code, facts } = refusalOf(answer?.data);
  const reason = `refusals.${code}`;
  // Of an error that came while moving about in the browser, the page only knows the number of its first request.
  const [cameWithDocument] = useState(!useHydrated());

  return (
    <div className="grid max-w-xl justify-items-start gap-2 py-6">
      <p className="text-sm font-medium text-ink-faint">{answer?.status ?? 500}</p>
      <h1 className="text-2xl font-semibold tracking-[-0.01em]">{t(`errors.${kind}.title`)}</h1>
      <p className="text-ink-soft">
        {kind !== "notFound" && i18n.exists(reason) ? t(reason as never, facts) : t(`errors.${kind}.text`)}
      </p>
      {kind === "unexpected" && requestId && cameWithDocument && (
        <p className="text-ink-soft break-all">{t("errors.requestId", { id: requestId })}</p>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <LinkButton to={homeUrl} variant="primary">
          {t("errors.home")}
        </LinkButton>
        {kind === "unexpected" && (
          <Link reloadDocument to={`${pathname}${search}`} className={buttonLook({})}>
            {t("errors.retry")}
          </Link>
        )}
      </div>
    </div>
  );
}

function refusalOf(body: unknown): { readonly code: string | null; readonly facts: Record<string, unknown> } {
  if (typeof body !== "object" || body === null || !("code" in body) || typeof body.code !== "string")
    return { code: null, facts: {} };
  const facts = "facts" in body && typeof body.facts === "object" && body.facts !== null ? body.facts : {};
  return { code: body.code, facts: facts as Record<string, unknown> };
}
