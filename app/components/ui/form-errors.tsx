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

type FormErrorsProps = {
  readonly form: FormProblems;
  /** The fields' labels by name: with them the summary leads to each wrong field, which a long form should. */
  readonly labels?: Readonly<Record<string, string>>;
};

/**
 * What stopped a form, above it; nothing while nothing is wrong. Where no field is to blame the focus comes here,
 * otherwise conform puts it into the first wrong field.
 */
export function FormErrors({ form, labels = {} }: FormErrorsProps): ReactNode {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const summary = useRef<HTMLDivElement>(null);
  const [first, ...more] = form.errors ?? [];
  const wrong = Object.entries(form.allErrors).filter(([name]) => name !== "");

  useEffect(() => {
    if (first && wrong.length === 0) summary.current?.focus();
  }, [first, wrong.length]);

  if (!first && wrong.length === 0) return null;
  return (
    <Callout
      ref={summary}
      tone="bad"
      role="alert"
      tabIndex={-1}
      title={first ? errorText(first) : t("common.form.problems", { count: wrong.length })}
    >
      {more.map((error) => (
        <p key={error}>{errorText(error)}</p>
      ))}
      {wrong.some(([name]) => labels[name]) && (
        <ul className="list-disc pl-4">
          {wrong.map(([name, errors]) => (
            <li key={name}>
              <a className="underline" href={`#${form.id}-${name}`}>
                {labels[name] ?? name}
              </a>
              {": "}
              {errors.map(errorText).join(" ")}
            </li>
          ))}
        </ul>
      )}
    </Callout>
  );
}
