import { useEffect, useState } from "react";

import type { Locale } from "#app/platform/i18n/locales.ts";

import { fetchMessages } from "./fetch-messages.ts";
import { isLoaded } from "./translator.ts";

/**
 * The language to render in: the wanted one as soon as its words are here. The first is always here; another (someone
 * signs in who prefers it) is fetched while the page keeps the old one.
 */
export function useLoadedLocale(wanted: Locale): Locale {
  const [loaded, setLoaded] = useState(wanted);

  useEffect(() => {
    if (wanted === loaded) return;
    let current = true;
    const ready = isLoaded(wanted) ? Promise.resolve() : fetchMessages(wanted);
    ready.then(() => current && setLoaded(wanted));
    return () => {
      current = false;
    };
  }, [wanted, loaded]);

  return loaded;
}
