import { RemixBrowser } from "@remix-run/react";
import { setNonce } from "get-nonce";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";

import { fetchMessages } from "#app/messages/fetch-messages.ts";
import { isLocale } from "#app/platform/i18n/locales.ts";

// A Radix dialog adds a <style> when it stops the page behind it from scrolling; the policy wants a nonce on it.
setNonce(document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "");

const locale = document.documentElement.lang;
if (isLocale(locale)) await fetchMessages(locale);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
