import { useFetcher } from "@remix-run/react";
import { Popover } from "radix-ui";
import { type ComponentPropsWithoutRef, type KeyboardEvent, type ReactNode, useEffect, useId, useState } from "react";

import { useField } from "./field.tsx";
import { Input } from "./input.tsx";

export type Suggestion = {
  /** What goes into the box. */
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
};

type SuggestInputProps = Omit<ComponentPropsWithoutRef<"input">, "onChange" | "value"> & {
  /** Answers `?q=` with `{ suggestions: Suggestion[] }`, best first. */
  readonly suggestionsUrl: string;
  readonly onChoose?: (suggestion: Suggestion) => void;
};

const shortest = 2;

/**
 * A box that proposes while one types (a SKU, a partner). Without JavaScript, and for those who know what they want, it is
 * a plain box: nothing has to be chosen. Arrow keys move, Enter takes, Escape closes (the ARIA combobox pattern).
 */
export function SuggestInput({ suggestionsUrl, onChoose, defaultValue, ...rest }: SuggestInputProps): ReactNode {
  const listId = useId();
  const { control } = useField();
  const [text, setText] = useState(String(defaultValue ?? control.defaultValue ?? ""));
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(suggestionsUrl, typed);
  const open = typed !== "" && suggestions.length > 0;

  function choose(suggestion: Suggestion): void {
    setText(suggestion.value);
    close();
    onChoose?.(suggestion);
  }

  function close(): void {
    setTyped("");
    setActive(-1);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    rest.onKeyDown?.(event);
    if (!open || event.nativeEvent.isComposing) return;
    const chosen = suggestions[active];
    if (event.key === "ArrowDown") setActive((active + 1) % suggestions.length);
    else if (event.key === "ArrowUp") setActive((active <= 0 ? suggestions.length : active) - 1);
    else if (event.key === "Enter" && chosen) choose(chosen);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  }

  return (
    <Popover.Root open={open} onOpenChange={(next) => !next && close()}>
      <Popover.Anchor asChild>
        <Input
          {...rest}
          role="combobox"
          aria-expanded={open}
          aria-controls={open ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
          autoComplete="off"
          defaultValue={undefined}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setTyped(event.target.value.trim());
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            rest.onBlur?.(event);
            close();
          }}
        />
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          role="presentation"
          align="start"
          sideOffset={4}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="z-50 max-h-72 w-(--radix-popover-trigger-width) min-w-72 overflow-y-auto rounded-lg bg-raised p-1 shadow-pop"
        >
          <div id={listId} role="listbox" aria-label={rest["aria-label"]}>
            {suggestions.map((suggestion, index) => (
              <div
                key={suggestion.value}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                // Before the box loses the focus, which would close the list.
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(suggestion);
                }}
                onPointerMove={() => setActive(index)}
                className="flex min-h-9 cursor-pointer items-center justify-between gap-4 rounded-md px-2 py-1 aria-selected:bg-hover touch:min-h-11"
              >
                <span className="min-w-0 truncate">{suggestion.label}</span>
                {suggestion.detail && <span className="shrink-0 text-sm text-ink-faint">{suggestion.detail}</span>}
              </div>
            ))}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function useSuggestions(url: string, typed: string): readonly Suggestion[] {
  const { load, data } = useFetcher<{ suggestions: readonly Suggestion[] }>();
  const wanted = typed.length >= shortest;

  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => load(`${url}?q=${encodeURIComponent(typed)}`), 150);
    return () => clearTimeout(timer);
  }, [load, url, typed, wanted]);

  return wanted ? (data?.suggestions ?? []) : [];
}
