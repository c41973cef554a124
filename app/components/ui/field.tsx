import { createContext, type ReactNode, useContext, useId } from "react";
import { useTranslation } from "react-i18next";

import { classNames } from "./class-names.ts";
import { useErrorText } from "./error-text.ts";

/** What a field of a form brings along: conform's field metadata fits it. */
export type FieldBinding = {
  readonly id: string;
  readonly name: string;
  readonly key?: string | undefined;
  readonly formId?: string;
  readonly errorId?: string;
  readonly descriptionId?: string;
  readonly initialValue?: unknown;
  readonly errors?: readonly string[] | undefined;
  readonly required?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: string | number;
  readonly max?: string | number;
  readonly step?: string | number;
  readonly pattern?: string;
};

/** The attributes that the control inside a Field takes from it. */
export type ControlAttributes = {
  readonly id?: string;
  readonly name?: string;
  readonly form?: string;
  readonly required?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly min?: string | number;
  readonly max?: string | number;
  readonly step?: string | number;
  readonly pattern?: string;
  readonly defaultValue?: string;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
};

type FieldState = { readonly control: ControlAttributes; readonly label: string };

const FieldContext = createContext<FieldState>({ control: {}, label: "" });

/** What an Input, Select or other control needs to know of the Field around it; empty outside of one. */
export function useField(): FieldState {
  return useContext(FieldContext);
}

export type FieldProps = {
  readonly label: string;
  readonly children: ReactNode;
  /** One short line that helps before the mistake. */
  readonly hint?: ReactNode;
  /** A conform field: brings id, name, value, errors and constraints to the control inside. */
  readonly field?: FieldBinding;
  /** Without conform: the control's name and, where the server refused, why. */
  readonly name?: string;
  readonly error?: string;
  /** Says so beside the label; fields are required unless they say otherwise. */
  readonly optional?: boolean;
  /** Keeps the label for those who listen only, where the place explains itself (a cell, a search box). */
  readonly labelHidden?: boolean;
  readonly className?: string;
};

/** A label, one control and its hint and errors, wired together: `<Field label=… field={fields.email}><Input /></Field>`. */
export function Field({
  label,
  children,
  hint,
  field,
  name,
  error,
  optional,
  labelHidden,
  className,
}: FieldProps): ReactNode {
  const { t } = useTranslation();
  const ownId = useId();
  const id = field?.id ?? ownId;
  const errorId = field?.errorId ?? `${id}-error`;
  const hintId = field?.descriptionId ?? `${id}-hint`;
  const errors = field?.errors ?? (error ? [error] : []);

  const control: ControlAttributes = {
    id,
    name: field?.name ?? name,
    form: field?.formId,
    required: field?.required,
    minLength: field?.minLength,
    maxLength: field?.maxLength,
    min: field?.min,
    max: field?.max,
    step: field?.step,
    pattern: field?.pattern,
    defaultValue: typeof field?.initialValue === "string" ? field.initialValue : undefined,
    "aria-invalid": errors.length > 0 || undefined,
    "aria-describedby": classNames(hint && hintId, errors.length > 0 && errorId) || undefined,
  };

  return (
    <div key={field?.key} className={classNames("grid content-start gap-1", className)}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "font-medium"}>
        {label}
        {optional && <span className="ml-1.5 font-normal text-ink-faint">({t("common.field.optional")})</span>}
      </label>
      {hint && (
        <p id={hintId} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <FieldContext.Provider value={{ control, label }}>{children}</FieldContext.Provider>
      <FieldErrors id={errorId} errors={errors} />
    </div>
  );
}

/** What is wrong with a field, under it. The place stays in the page, so that new words in it are read out. */
export function FieldErrors({ id, errors }: { readonly id: string; readonly errors: readonly string[] }): ReactNode {
  const errorText = useErrorText();
  return (
    <div id={id} aria-live="polite" className="text-sm font-medium text-bad-ink empty:hidden">
      {errors.map((error) => (
        <p key={error}>{errorText(error)}</p>
      ))}
    </div>
  );
}

/** Several fields under one heading: an address, a group of choices. */
export function FieldSet({
  legend,
  hint,
  children,
  className,
}: {
  readonly legend: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  return (
    <fieldset className={classNames("grid min-w-0 content-start gap-4", className)}>
      <legend className="contents">
        <span className="text-lg font-semibold">{legend}</span>
      </legend>
      {hint && <p className="-mt-3 text-ink-soft">{hint}</p>}
      {children}
    </fieldset>
  );
}
