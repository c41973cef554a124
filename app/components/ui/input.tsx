import { Eye, EyeOff } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { IconButton } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { useField } from "./field.tsx";
import { useHydrated } from "./use-hydrated.ts";

/** One line of text. Inside a Field it takes id, name, value and errors from it. */
export const Input = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<"input">>(function Input(
  { className, type = "text", ...rest },
  ref,
) {
  const { control } = useField();
  return <input ref={ref} type={type} {...control} {...rest} className={classNames(controlLook, className)} />;
});

/** Several lines of text; grows with what is written where the browser can. */
export const Textarea = forwardRef<HTMLTextAreaElement, ComponentPropsWithoutRef<"textarea">>(function Textarea(
  { className, rows = 3, ...rest },
  ref,
) {
  const { control } = useField();
  const { min, max, step, pattern, ...attributes } = control;
  return (
    <textarea
      ref={ref}
      rows={rows}
      {...attributes}
      {...rest}
      className={classNames(controlLook, "h-auto py-1.5 field-sizing-content max-h-96 min-h-18", className)}
    />
  );
});

/** A password that can be looked at once JavaScript is there. */
export function PasswordInput(props: ComponentPropsWithoutRef<"input">): ReactNode {
  const { t } = useTranslation();
  const hydrated = useHydrated();
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <Input {...props} type={shown ? "text" : "password"} className="pr-11" />
      {hydrated && (
        <IconButton
          className="absolute inset-y-0 right-0"
          icon={shown ? EyeOff : Eye}
          label={shown ? t("common.field.hidePassword") : t("common.field.showPassword")}
          onClick={() => setShown(!shown)}
        />
      )}
    </div>
  );
}

type NumberInputProps = Omit<ComponentPropsWithoutRef<"input">, "type" | "prefix"> & {
  /** Digits after the point that may be typed; whole numbers unless said. */
  readonly decimals?: number;
  /** What stands before or after the number: a currency, "%", a unit. */
  readonly prefix?: string;
  readonly suffix?: string;
};

/** A number typed as text (no spinner that a mouse wheel turns by accident), right-aligned, with the right phone keyboard. */
export function NumberInput({ decimals = 0, prefix, suffix, className, ...rest }: NumberInputProps): ReactNode {
  const { control } = useField();
  const { min, max, step, ...attributes } = control;
  return (
    <span className={classNames("relative flex max-w-48 items-center", className)}>
      {prefix && <span className="pointer-events-none absolute left-2.5 text-ink-faint">{prefix}</span>}
      <input
        type="text"
        inputMode={decimals > 0 ? "decimal" : "numeric"}
        autoComplete="off"
        {...attributes}
        {...rest}
        className={classNames(controlLook, "text-right", prefix && "pl-12", suffix && "pr-9")}
      />
      {suffix && <span className="pointer-events-none absolute right-2.5 text-ink-faint">{suffix}</span>}
    </span>
  );
}

/** The look that every box one can type or choose in shares. 16 px on touch, so that iOS does not zoom into it. */
export const controlLook =
  "h-control w-full min-w-0 rounded-md border border-line-control bg-raised px-2.5 text-ink hover:border-ink-faint focus-visible:outline-offset-0 aria-invalid:border-bad-ink disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-faint [&:is(input,textarea)]:read-only:bg-sunken touch:text-lg";
