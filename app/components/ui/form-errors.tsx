import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Callout } from "./callout.tsx";
import { useErrorText } from "./error-text.ts";

/** The part of conform's form metadata that says what went wrong. */
export type FormProblems = {
  readonly id: string;
  readonly errors?: readonly string[] | undefined;
  readonly allErrors: Readonly<Record<string, readonly string[]>>;
};

/**
 * What stopped a form, above it. Nothing while nothing is wrong. With several problems each leads to its field; where
 * no field is to blame, the focus comes here (otherwise conform puts it into the first wrong field).
 */
export function FormErrors({ form }: { readonly form: FormProblems }): ReactNode {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const summary = useRef<HTMLDivElement>(null);
  const formErrors = form.errors ?? [];
  const fieldErrors = Object.entries(form.allErrors).filter(([name]) => name !== "");
  const first = formErrors[0];

  useEffect(() => {
    if (first && fieldErrors.length === 0) summary.current?.focus();
  }, [first, fieldErrors.length]);

  if (formErrors.length === 0 && fieldErrors.length < 2) return null;
  return (
    <Callout
      ref={summary}
      tone="bad"
      role="alert"
      tabIndex={-1}
      title={first ? errorText(first) : t("common.form.problems", { count: fieldErrors.length })}
    >
      {(formErrors.length > 1 || fieldErrors.length > 0) && (
        <ul className="list-disc pl-4">
          {formErrors.slice(1).map((error) => (
            <li key={error}>{errorText(error)}</li>
          ))}
          {fieldErrors.map(([name, errors]) => (
            <li key={name}>
              <a className="underline" href={`#${form.id}-${name}`}>
                {errors.map(errorText).join(" ")}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Callout>
  );
}
