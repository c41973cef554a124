import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { Button, type ButtonSize, type ButtonVariant, buttonLook } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { useHydrated } from "./use-hydrated.ts";

type ConfirmButtonProps = {
  /** On the button that asks: "Cancel order". */
  readonly label: string;
  /** The question: "Cancel order SO-10042?" */
  readonly title: string;
  /** What will happen, in numbers: "Cancels 3 lines and releases 40 units." */
  readonly description: ReactNode;
  /** The form that does it, with its own submit button: a `<fetcher.Form>` to the verb's route. */
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
};

/**
 * Asks before something that is hard to undo. With JavaScript a dialog; without, the question unfolds in place, so no
 * action can happen at one click.
 */
export function ConfirmButton(props: ConfirmButtonProps): ReactNode {
  const { label, title, description, children, variant = "secondary", size } = props;
  const { t } = useTranslation();
  const hydrated = useHydrated();
  const [open, setOpen] = useState(false);

  if (!hydrated) {
    return (
      <details className="relative">
        <summary className={buttonLook({ variant, size })}>{label}</summary>
        <div className="absolute right-0 z-10 mt-1 grid w-80 max-w-[90vw] gap-3 rounded-lg bg-raised p-4 shadow-pop">
          <p className="font-semibold">{title}</p>
          <div className="text-ink-soft">{description}</div>
          {children}
        </div>
      </details>
    );
  }

  return (
    <>
      <Button variant={variant} size={size} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={title} description={description}>
        <div className="mt-2 flex flex-wrap justify-end gap-2">
          <Button onClick={() => setOpen(false)}>{t("common.actions.back")}</Button>
          <div className="contents" onSubmit={() => setOpen(false)}>
            {children}
          </div>
        </div>
      </Dialog>
    </>
  );
}
