import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from "react";

import { classNames } from "./class-names.ts";

type DisclosureMenuProps = {
  /** What is pressed: an icon with a hidden label, a name with an arrow. */
  readonly summary: ReactNode;
  readonly summaryClassName?: string;
  /** What a screen reader calls the button, if the summary's own text does not say it. */
  readonly label?: string;
  readonly place?: "below-end" | "below-start" | "above-start";
  readonly children: ReactNode;
};

/**
 * Links and small forms behind a button, as `<details>`: opens without JavaScript. With it, Escape, a choice, or a press
 * elsewhere closes it.
 */
export function DisclosureMenu({
  summary,
  summaryClassName,
  label,
  place = "below-end",
  children,
}: DisclosureMenuProps): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    function closeFromOutside(event: PointerEvent): void {
      if (details.current?.open && !details.current.contains(event.target as Node)) details.current.open = false;
    }
    document.addEventListener("pointerdown", closeFromOutside);
    return () => document.removeEventListener("pointerdown", closeFromOutside);
  }, []);

  function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
    if (event.key !== "Escape" || !event.currentTarget.open) return;
    event.currentTarget.open = false;
    event.currentTarget.querySelector("summary")?.focus();
  }

  function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
  }

  function closeAfterChoice(event: MouseEvent<HTMLDivElement>): void {
    if (details.current && (event.target as Element).closest("a")) details.current.open = false;
  }

  return (
    <details ref={details} className="relative" onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <summary aria-label={label} title={label} className={summaryClassName}>
        {summary}
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links inside are what is pressed. */}
      <div
        onClick={closeAfterChoice}
        className={classNames("absolute z-30 min-w-56 animate-rise rounded-lg bg-raised p-1 shadow-pop", places[place])}
      >
        {children}
      </div>
    </details>
  );
}

const places = {
  "below-end": "top-full right-0 mt-1",
  "below-start": "top-full left-0 mt-1",
  "above-start": "bottom-full left-0 mb-1",
} as const;

/** One entry of a menu: put it on a link or a button. */
export const menuItemLook =
  "flex min-h-8 w-full items-center gap-2 rounded-md px-2 py-1 text-left text-ink no-underline outline-none select-none hover:bg-hover focus-visible:bg-hover data-highlighted:bg-hover aria-[current]:font-medium touch:min-h-11";
