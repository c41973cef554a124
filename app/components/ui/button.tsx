import { Link, type LinkProps, useFormAction, useNavigation } from "@remix-run/react";
import type { LucideIcon } from "lucide-react";
import { type ComponentPropsWithoutRef, forwardRef, type MouseEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { classNames } from "./class-names.ts";
import { Spinner } from "./spinner.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

/** `primary` once a page; `quiet` inside tables and toolbars; `danger` where something is ended or removed. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "medium" | "small";

type Look = { readonly variant?: ButtonVariant; readonly size?: ButtonSize; readonly icon?: LucideIcon };

export type ButtonProps = ComponentPropsWithoutRef<"button"> &
  Look & {
    /** Work it started is under way: it keeps its place and its focus, and does nothing when pressed again. */
    readonly pending?: boolean;
  };

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, size, icon: Icon, pending = false, className, children, onClick, type = "button", ...rest },
  ref,
) {
  const { t } = useTranslation();

  function press(event: MouseEvent<HTMLButtonElement>): void {
    if (pending) event.preventDefault();
    else onClick?.(event);
  }

  return (
    <button
      ref={ref}
      type={type}
      aria-disabled={pending || undefined}
      className={classNames(buttonLook({ variant, size }), className)}
      onClick={press}
      {...rest}
    >
      {pending ? <Spinner /> : Icon && <Icon aria-hidden="true" className="size-4 shrink-0" />}
      {children}
      {pending && <VisuallyHidden role="status">{t("common.actions.working")}</VisuallyHidden>}
    </button>
  );
});

/** A button that sends its form and shows by itself that the page's own action is under way. With a fetcher, pass `pending`. */
export function SubmitButton({ pending, variant = "primary", ...rest }: ButtonProps): ReactNode {
  const navigation = useNavigation();
  const ownAction = useFormAction();
  const target = typeof rest.formAction === "string" ? rest.formAction : ownAction;
  const sending = navigation.state !== "idle" && navigation.formMethod !== "GET" && navigation.formAction === target;
  return <Button {...rest} type="submit" variant={variant} pending={pending ?? sending} />;
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export const LinkButton = forwardRef<HTMLAnchorElement, LinkProps & Look>(function LinkButton(
  { variant, size, icon: Icon, className, children, ...rest },
  ref,
) {
  return (
    <Link ref={ref} className={classNames(buttonLook({ variant, size }), className)} {...rest}>
      {Icon && <Icon aria-hidden="true" className="size-4 shrink-0" />}
      {children}
    </Link>
  );
});

type IconLook = { readonly label: string; readonly icon: LucideIcon; readonly size?: ButtonSize };

/** A button of one picture; its label is read out and shown as its title. */
export const IconButton = forwardRef<
  HTMLButtonElement,
  Omit<ComponentPropsWithoutRef<"button">, "children"> & IconLook & { readonly variant?: ButtonVariant }
>(function IconButton({ label, icon: Icon, size, variant = "quiet", className, type = "button", ...rest }, ref) {
  return (
    <button
      ref={ref}
      type={type}
      aria-label={label}
      title={label}
      className={classNames(buttonLook({ variant, size }), squares[size ?? "medium"], className)}
      {...rest}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0" />
    </button>
  );
});

/** The classes of a button, for the rare element that must look like one: a `<summary>`, a file's `<label>`. */
export function buttonLook({ variant = "secondary", size = "medium" }: Look): string {
  return classNames(base, variants[variant], sizes[size]);
}

const base =
  "inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap select-none no-underline transition-colors disabled:opacity-50 aria-disabled:cursor-default";

const variants = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-hover",
  secondary: "border-line-control/55 bg-raised text-ink hover:bg-hover",
  quiet: "border-transparent text-ink-soft hover:bg-hover hover:text-ink",
  danger: "border-transparent bg-bad-solid text-on-bad hover:bg-bad-solid-hover",
} as const satisfies Record<ButtonVariant, string>;

const sizes = {
  medium: "h-control px-3",
  small: "h-7 px-2 text-sm touch:h-10 touch:px-3",
} as const satisfies Record<ButtonSize, string>;

const squares = {
  medium: "w-control px-0",
  small: "w-7 px-0 touch:w-10 touch:px-0",
} as const satisfies Record<ButtonSize, string>;
