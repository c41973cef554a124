import { type ComponentPropsWithoutRef, type ReactNode, useId } from "react";

import { classNames } from "./class-names.ts";
import { type FieldBinding, FieldErrors } from "./field.tsx";

type ChoiceProps = Omit<ComponentPropsWithoutRef<"input">, "type"> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** A conform field; without one, give `name` and `defaultChecked`. */
  readonly field?: FieldBinding;
  /** Keeps the label for those who listen only: a box at the head of a table row. */
  readonly labelHidden?: boolean;
};

export function Checkbox({
  label,
  hint,
  field,
  labelHidden,
  className,
  value = "on",
  ...rest
}: ChoiceProps): ReactNode {
  return (
    <Choice label={label} hint={hint} field={field} labelHidden={labelHidden} className={className}>
      {(attributes) => (
        <input
          type="checkbox"
          value={value}
          defaultChecked={field ? chosenIn(field, String(value)) : undefined}
          {...attributes}
          {...rest}
          className="size-4 shrink-0 touch:size-5"
        />
      )}
    </Choice>
  );
}

/** A checkbox for a setting that is on or off. It still needs its form's button. */
export function Switch({ label, hint, field, labelHidden, className, ...rest }: ChoiceProps): ReactNode {
  return (
    <Choice label={label} hint={hint} field={field} labelHidden={labelHidden} className={className}>
      {(attributes) => (
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: the browser tells the state of a checkbox by itself.
          role="switch"
          defaultChecked={field ? chosenIn(field, "on") : undefined}
          {...attributes}
          {...rest}
          className={classNames(
            "h-5 w-9 shrink-0 appearance-none rounded-full border border-line-control bg-sunken transition-colors checked:border-transparent checked:bg-accent",
            "before:block before:size-3.5 before:translate-x-0.5 before:translate-y-0.5 before:rounded-full before:bg-line-control before:transition-transform checked:before:translate-x-4.5 checked:before:bg-on-accent",
          )}
        />
      )}
    </Choice>
  );
}

type RadioGroupProps = {
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: ReactNode; readonly hint?: ReactNode }[];
  readonly hint?: ReactNode;
  readonly field?: FieldBinding;
  readonly name?: string;
  readonly defaultValue?: string;
  readonly className?: string;
};

/** One of a few, all visible. For more than about six, use a Select. */
export function RadioGroup({
  legend,
  options,
  hint,
  field,
  name,
  defaultValue,
  className,
}: RadioGroupProps): ReactNode {
  const ownId = useId();
  const errorId = field?.errorId ?? `${ownId}-error`;
  const errors = field?.errors ?? [];
  return (
    <fieldset
      aria-describedby={errors.length > 0 ? errorId : undefined}
      className={classNames("grid gap-2", className)}
    >
      <legend className="mb-1 font-medium">{legend}</legend>
      {hint && <p className="-mt-2 text-sm text-ink-soft">{hint}</p>}
      {options.map((option, index) => (
        <Choice key={option.value} label={option.label} hint={option.hint}>
          {(attributes) => (
            <input
              type="radio"
              {...attributes}
              id={index === 0 && field ? field.id : attributes.id}
              name={field?.name ?? name}
              form={field?.formId}
              required={field?.required}
              value={option.value}
              defaultChecked={field ? chosenIn(field, option.value) : option.value === defaultValue}
              className="size-4 shrink-0 touch:size-5"
            />
          )}
        </Choice>
      ))}
      <FieldErrors id={errorId} errors={errors} />
    </fieldset>
  );
}

type ChoiceAttributes = Pick<
  ComponentPropsWithoutRef<"input">,
  "id" | "name" | "form" | "required" | "aria-invalid" | "aria-describedby"
>;

function Choice({
  label,
  hint,
  field,
  labelHidden,
  className,
  children,
}: Pick<ChoiceProps, "label" | "hint" | "field" | "labelHidden" | "className"> & {
  readonly children: (attributes: ChoiceAttributes) => ReactNode;
}): ReactNode {
  const ownId = useId();
  const id = field?.id ?? ownId;
  const hintId = field?.descriptionId ?? `${id}-hint`;
  const errorId = field?.errorId ?? `${id}-error`;
  const errors = field?.errors ?? [];
  return (
    <div className={classNames("grid gap-1", className)}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is what `children` returns. */}
      <label className={classNames("flex items-start gap-2 touch:py-1.5", labelHidden && "justify-center")}>
        {children({
          id,
          name: field?.name,
          form: field?.formId,
          required: field?.required,
          "aria-invalid": errors.length > 0 || undefined,
          "aria-describedby": classNames(hint && hintId, errors.length > 0 && errorId) || undefined,
        })}
        <span className={labelHidden ? "sr-only" : "-mt-0.5 grid"}>
          <span>{label}</span>
          {hint && (
            <span id={hintId} className="text-sm text-ink-soft">
              {hint}
            </span>
          )}
        </span>
      </label>
      {field && <FieldErrors id={errorId} errors={errors} />}
    </div>
  );
}

function chosenIn({ initialValue }: FieldBinding, value: string): boolean {
  return Array.isArray(initialValue) ? initialValue.includes(value) : initialValue === value;
}
