import { Minus, Plus } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { classNames } from "./class-names.ts";
import { useField } from "./field.tsx";
import { firstAllowed, nextAllowed, type QuantityRule } from "./quantity-rule.ts";
import { useHydrated } from "./use-hydrated.ts";

type QuantityInputProps = {
  readonly label: string;
  readonly name?: string;
  readonly defaultValue?: number;
  readonly rule?: QuantityRule;
  /** Called with a whole number once someone has settled on it: after a step, Enter, or leaving the box. */
  readonly onSettle?: (quantity: number) => void;
  readonly className?: string;
};

/** How many: a box with a minus and a plus as wide as a thumb, which step through the quantities that can be ordered. */
export function QuantityInput({
  label,
  name,
  defaultValue,
  rule = {},
  onSettle,
  className,
}: QuantityInputProps): ReactNode {
  const { t } = useTranslation();
  const { defaultValue: fieldValue, ...control } = useField().control;
  const hydrated = useHydrated();
  const given = String(defaultValue ?? fieldValue ?? firstAllowed(rule));
  const [text, setText] = useState(given);
  const settled = useRef(given);
  const quantity = /^\d+$/.test(text) ? Number(text) : 0;

  // A later answer of the server (a colleague changed the cart) wins over what the box still shows.
  useEffect(() => {
    settled.current = given;
    setText(given);
  }, [given]);

  function settle(next: string): void {
    setText(next);
    if (next === settled.current || !/^\d+$/.test(next)) return;
    settled.current = next;
    onSettle?.(Number(next));
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      settle(String(nextAllowed(quantity, rule, event.key === "ArrowUp" ? "up" : "down")));
    }
    if (event.key === "Enter" && onSettle) {
      event.preventDefault();
      settle(text);
    }
  }

  return (
    <span
      className={classNames(
        "inline-flex h-control w-34 overflow-hidden rounded-md border border-line-control bg-raised has-aria-invalid:border-bad-ink touch:w-40",
        className,
      )}
    >
      <StepButton
        label={t("common.field.decrease", { label })}
        disabled={!hydrated || quantity <= firstAllowed(rule)}
        onClick={() => settle(String(nextAllowed(quantity, rule, "down")))}
      >
        <Minus aria-hidden="true" className="size-4" />
      </StepButton>
      <input
        {...control}
        type="text"
        inputMode="numeric"
        pattern="[0-9]*"
        autoComplete="off"
        aria-label={label}
        name={name ?? control.name}
        value={text}
        onChange={(event) => setText(event.target.value.trim())}
        onBlur={() => settle(text)}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.target.select()}
        className="w-full min-w-0 flex-1 bg-transparent text-center focus-visible:outline-offset-[-2px] touch:text-lg"
      />
      <StepButton
        label={t("common.field.increase", { label })}
        disabled={!hydrated || (rule.max !== undefined && quantity >= rule.max)}
        onClick={() => settle(String(nextAllowed(quantity, rule, "up")))}
      >
        <Plus aria-hidden="true" className="size-4" />
      </StepButton>
    </span>
  );
}

/** The rule in words, to stand under the box; nothing where every quantity goes. */
export function QuantityRuleHint({ rule }: { readonly rule: QuantityRule }): ReactNode {
  const { t } = useTranslation();
  const { min = 1, multiple = 1 } = rule;
  if (min > 1 && multiple > 1) return t("common.field.quantityRule", { min, multiple });
  if (multiple > 1) return t("common.field.quantityRuleMultiple", { multiple });
  return min > 1 ? t("common.field.quantityRuleMin", { min }) : null;
}

type StepButtonProps = {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

// The arrow keys in the box do the same, so the buttons need no stop of the Tab key of their own.
function StepButton({ label, disabled, onClick, children }: StepButtonProps): ReactNode {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
      className="inline-flex aspect-square h-full shrink-0 items-center justify-center text-ink-soft hover:bg-hover hover:text-ink disabled:cursor-default disabled:opacity-35"
    >
      {children}
    </button>
  );
}
