import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

type AuditChangeProps = {
  readonly subjectId: string;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
};

/** What a command did: the thing, the reason given, and the values before and after behind a disclosure. */
export function AuditChange({ subjectId, reason, before, after }: AuditChangeProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="grid gap-0.5 text-sm">
      {reason && <span>{reason}</span>}
      <code className="text-ink-faint">{subjectId}</code>
      {(before !== null || after !== null) && (
        <details>
          <summary className="cursor-pointer text-ink-soft">{t("operations.audit.values")}</summary>
          <Values label={t("operations.audit.before")} values={before} />
          <Values label={t("operations.audit.after")} values={after} />
        </details>
      )}
    </div>
  );
}

function Values({ label, values }: { readonly label: string; readonly values: unknown }): ReactNode {
  if (values === null) return null;
  return (
    <div className="mt-1">
      <span className="text-ink-faint">{label}</span>
      <pre className="max-w-md overflow-x-auto rounded bg-sunken p-2 text-xs whitespace-pre-wrap">
        {JSON.stringify(values, null, 1)}
      </pre>
    </div>
  );
}
