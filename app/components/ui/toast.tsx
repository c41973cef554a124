import { Form } from "@remix-run/react";
import { X } from "lucide-react";
import { Toast as Radix } from "radix-ui";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { IconButton } from "./button.tsx";
import { StatusShape } from "./status.tsx";
import type { Tone } from "./tone.ts";
import { useHydrated } from "./use-hydrated.ts";

export type ToastMessage = {
  readonly id: string;
  readonly text: string;
  readonly tone: Tone;
  /** A form that takes the step back: it posts `fields` to `action`. */
  readonly undo?: { readonly action: string; readonly fields: Readonly<Record<string, string>> };
};

/**
 * Says what the last action did, once, after the page that follows it has come. It goes by itself after some seconds;
 * where it tells of trouble it waits a minute, and longer while someone points at it.
 */
export function Toast({ message }: { readonly message: ToastMessage | null }): ReactNode {
  const { t } = useTranslation();
  const hydrated = useHydrated();
  const [shown, setShown] = useState(message);
  const [open, setOpen] = useState(message !== null);

  // A revalidation answers without the toast, which must not take it away: only the next message replaces it.
  useEffect(() => {
    if (!message) return;
    setShown(message);
    setOpen(true);
  }, [message]);

  if (!hydrated) return null;
  return (
    <Radix.Provider label={t("common.toast.label")} swipeDirection="right">
      {shown && (
        <Radix.Root
          key={shown.id}
          open={open}
          onOpenChange={setOpen}
          type={shown.tone === "bad" ? "foreground" : "background"}
          duration={shown.tone === "bad" || shown.tone === "warning" ? 60_000 : 6_000}
          className="animate-rise rounded-lg shadow-pop data-[swipe=move]:translate-x-(--radix-toast-swipe-move-x)"
        >
          <ToastBody message={shown}>
            <Radix.Close asChild>
              <IconButton
                size="small"
                icon={X}
                label={t("common.actions.dismiss")}
                className="text-page/80 hover:bg-page/15 hover:text-page"
              />
            </Radix.Close>
          </ToastBody>
        </Radix.Root>
      )}
      <Radix.Viewport className="fixed right-4 bottom-20 left-4 z-50 mx-auto grid max-w-sm gap-2 outline-none md:right-6 md:bottom-6 md:left-auto md:mx-0 md:w-96" />
    </Radix.Provider>
  );
}

/** The same without JavaScript: a line above the page, until the next page. */
export function ToastWithoutScript({ message }: { readonly message: ToastMessage | null }): ReactNode {
  if (!message) return null;
  return (
    <noscript>
      <div role="status" className="[&>div]:rounded-none">
        <ToastBody message={message} />
      </div>
    </noscript>
  );
}

function ToastBody({
  message,
  children,
}: {
  readonly message: ToastMessage;
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="flex items-center gap-2.5 rounded-lg bg-ink py-2 pr-2 pl-3 text-page">
      <span className="inline-flex size-5 shrink-0 items-center justify-center rounded-full bg-page">
        <StatusShape tone={message.tone} />
      </span>
      <p className="min-w-0 flex-1 py-1">{message.text}</p>
      {message.undo && (
        <Form method="post" action={message.undo.action}>
          {Object.entries(message.undo.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button
            type="submit"
            className="h-control rounded-md px-2 font-semibold underline underline-offset-2 hover:bg-page/15"
          >
            {t("common.actions.undo")}
          </button>
        </Form>
      )}
      {children}
    </div>
  );
}
