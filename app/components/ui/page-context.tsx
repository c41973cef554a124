import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

import { type Format, formatFor } from "#app/platform/i18n/format.ts";
import { defaultLocale, type Locale } from "#app/platform/i18n/locales.ts";
import type { Theme } from "#app/platform/theme.ts";

/** What holds for a whole page: the reader's choices and the request it answers. The root route provides it once. */
export type PageContext = {
  readonly locale: Locale;
  readonly theme: Theme;
  /** IANA name of the zone in which moments are written. */
  readonly timeZone: string;
  /** The server's clock when it answered, so that the first render in the browser says the same as the server's. */
  readonly now: string;
  /** The number under which the server logged the request, for someone who reports a failure. */
  readonly requestId?: string;
  /** Where the language and theme menus post to. */
  readonly setLocaleUrl: string;
  readonly setThemeUrl: string;
};

const Context = createContext<PageContext>({
  locale: defaultLocale,
  theme: "system",
  timeZone: "UTC",
  now: "1970-01-01T00:00:00.000Z",
  setLocaleUrl: "",
  setThemeUrl: "",
});

const Now = createContext(new Date(0));

export function PageContextProvider({ value, children }: { value: PageContext; children: ReactNode }): ReactNode {
  return (
    <Context.Provider value={value}>
      <Now.Provider value={useClock(value.now)}>{children}</Now.Provider>
    </Context.Provider>
  );
}

export function usePageContext(): PageContext {
  return useContext(Context);
}

/** Writes money, numbers and moments for the reader: `format.money(order.total)`. The only place that does. */
export function useFormat(): Format {
  const { locale, timeZone } = usePageContext();
  return formatFor(locale, timeZone);
}

/** The present moment to the minute: the server's at first, then kept by the reader's own clock. */
export function useNow(): Date {
  return useContext(Now);
}

function useClock(answeredAt: string): Date {
  const [now, setNow] = useState(() => new Date(answeredAt));

  useEffect(() => {
    const answered = new Date(answeredAt).getTime();
    const start = Date.now();
    setNow(new Date(answered));
    const timer = setInterval(() => setNow(new Date(answered + Date.now() - start)), 60_000);
    return () => clearInterval(timer);
  }, [answeredAt]);

  return now;
}
