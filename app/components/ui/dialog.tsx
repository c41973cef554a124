import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { IconButton } from "./button.tsx";
import { classNames } from "./class-names.ts";

type DialogProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** `left` and `right` are drawers: a whole side of the page, for a menu or the filters of a phone. */
  readonly side?: "center" | "left" | "right";
};

/**
 * A window over the page that takes one short answer. It needs JavaScript: whoever opens it offers a link to a page, or a
 * ConfirmButton, to those who have none. The focus goes in, stays in, and returns to where it came from.
 */
export function Dialog({ open, onOpenChange, title, description, children, side = "center" }: DialogProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-[rgb(0_0_0/0.45)]" />
        <Radix.Content
          {...(!description && { "aria-describedby": undefined })}
          className={classNames("fixed z-50 flex flex-col gap-3 bg-raised p-4 shadow-pop outline-none", places[side])}
        >
          <div className="flex items-start justify-between gap-4">
            <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton icon={X} label={t("common.actions.close")} size="small" className="-mt-1 -mr-1" />
            </Radix.Close>
          </div>
          {description && (
            <Radix.Description asChild>
              <div className="text-ink-soft">{description}</div>
            </Radix.Description>
          )}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const places = {
  center:
    "inset-x-4 top-[12vh] mx-auto max-h-[76vh] max-w-md animate-rise overflow-y-auto rounded-lg max-md:top-auto max-md:bottom-4",
  left: "inset-y-0 left-0 w-72 max-w-[85vw] animate-slide-left overflow-y-auto",
  right: "inset-y-0 right-0 w-96 max-w-[92vw] animate-slide-right overflow-y-auto",
} as const;
