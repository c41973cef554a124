import { ChevronDown } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef } from "react";

import { classNames } from "./class-names.ts";
import { useField } from "./field.tsx";
import { controlLook } from "./input.tsx";

export type SelectOption = { readonly value: string; readonly label: string; readonly disabled?: boolean };

type SelectProps = Omit<ComponentPropsWithoutRef<"select">, "children"> & {
  readonly options: readonly SelectOption[];
  /** An empty first choice: "All warehouses", "Choose a reason". */
  readonly placeholder?: string;
};

/** The browser's own list of choices: every phone and keyboard knows it, and it needs no JavaScript. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { options, placeholder, className, ...rest },
  ref,
) {
  const { control } = useField();
  const { min, max, step, pattern, minLength, maxLength, ...attributes } = control;
  return (
    <span className={classNames("relative flex", className)}>
      <select ref={ref} {...attributes} {...rest} className={classNames(controlLook, "appearance-none truncate pr-8")}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-faint"
      />
    </span>
  );
});
