import { useFetcher } from "@remix-run/react";
import { type ChangeEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { Input } from "../ui/input.tsx";

type QuickOrderSkuInputProps = { readonly name: string; readonly label: string; readonly defaultValue?: string };

type Suggestions = { readonly suggestions: readonly { readonly sku: string; readonly name: string }[] };

const PAUSE_MS = 150;

/** A SKU typed by hand; after a moment the browser offers what it may become, by number or by name. */
export function QuickOrderSkuInput({ name, label, defaultValue }: QuickOrderSkuInputProps): ReactNode {
  const { t } = useTranslation();
  const list = useId();
  const { load, data } = useFetcher<Suggestions>();
  const waiting = useRef<ReturnType<typeof setTimeout>>();

  useEffect(() => () => clearTimeout(waiting.current), []);

  function suggestSoon(event: ChangeEvent<HTMLInputElement>): void {
    const text = event.target.value.trim();
    clearTimeout(waiting.current);
    if (text.length < 2) return;
    waiting.current = setTimeout(() => load(paths.portal.quickOrderSuggest(text)), PAUSE_MS);
  }

  return (
    <>
      <Input
        name={name}
        aria-label={label}
        defaultValue={defaultValue}
        list={list}
        maxLength={120}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        placeholder={t("quickOrder.typed.placeholder")}
        onChange={suggestSoon}
      />
      <datalist id={list}>
        {data?.suggestions.map((suggestion) => (
          <option key={suggestion.sku} value={suggestion.sku}>
            {suggestion.name}
          </option>
        ))}
      </datalist>
    </>
  );
}
