import { Form, useLocation, useSearchParams, useSubmit } from "@remix-run/react";
import { Search } from "lucide-react";
import { type FormEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Input } from "./input.tsx";
import { Select, type SelectOption } from "./select.tsx";
import { useHydrated } from "./use-hydrated.ts";

type FilterFormProps = {
  readonly children: ReactNode;
  /** Other parts of the query string that a new search keeps: the chips' names. Sort order and page size always are. */
  readonly keep?: readonly string[];
  readonly className?: string;
};

/** Search and selects above a list. Every change asks the server, a moment after the last key; without JavaScript a button does. */
export function FilterForm({ children, keep = [], className }: FilterFormProps): ReactNode {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  const submit = useSubmit();
  const hydrated = useHydrated();
  const waiting = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => () => clearTimeout(waiting.current), []);

  function askSoon(event: FormEvent<HTMLFormElement>): void {
    const form = event.currentTarget;
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => submit(form, { replace: true, preventScrollReset: true }), 250);
  }

  return (
    <search>
      <Form
        action={pathname}
        onChange={askSoon}
        className={classNames("mb-2 flex flex-wrap items-center gap-2", className)}
      >
        {["sort", "pageSize", ...keep].flatMap((name) =>
          query.getAll(name).map((value) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />),
        )}
        {children}
        {!hydrated && <Button type="submit">{t("common.actions.search")}</Button>}
      </Form>
    </search>
  );
}

type SearchFieldProps = {
  readonly label: string;
  /** Its name in the query string. */
  readonly name?: string;
  readonly placeholder?: string;
  readonly className?: string;
};

/** A search box whose words are part of the address. */
export function SearchField({ label, name = "q", placeholder = label, className }: SearchFieldProps): ReactNode {
  const { ref, value } = useQueryValue<HTMLInputElement>(name);
  return (
    <span className={classNames("relative min-w-0 flex-1 basis-56 md:max-w-80", className)}>
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-faint"
      />
      <Input
        ref={ref}
        type="search"
        name={name}
        aria-label={label}
        placeholder={placeholder}
        defaultValue={value}
        autoComplete="off"
        enterKeyHint="search"
        className="pl-8"
      />
    </span>
  );
}

type FilterSelectProps = {
  readonly label: string;
  readonly name: string;
  readonly options: readonly SelectOption[];
  /** The choice that filters nothing: "All regions". */
  readonly all: string;
};

/** A select inside a FilterForm. */
export function FilterSelect({ label, name, options, all }: FilterSelectProps): ReactNode {
  const { ref, value } = useQueryValue<HTMLSelectElement>(name);
  return (
    <Select
      ref={ref}
      name={name}
      aria-label={label}
      options={options}
      placeholder={all}
      defaultValue={value}
      className="max-w-56"
    />
  );
}

/** The address is the truth: when it changes by a link, the control follows, unless someone is just using it. */
function useQueryValue<Control extends HTMLInputElement | HTMLSelectElement>(
  name: string,
): { ref: RefObject<Control>; value: string } {
  const [query] = useSearchParams();
  const value = query.get(name) ?? "";
  const ref = useRef<Control>(null);

  useEffect(() => {
    const control = ref.current;
    if (control && document.activeElement !== control) control.value = value;
  }, [value]);

  return { ref, value };
}
