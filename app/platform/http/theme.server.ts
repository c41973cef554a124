import { isTheme, type Theme } from "#app/platform/theme.ts";

import { readPreference, writePreference } from "./preference-cookie.server.ts";

/** The theme chosen before (cookie `theme`), else the system's. */
export function themeOf(request: Request): Theme {
  const chosen = readPreference(request, "theme");
  return isTheme(chosen) ? chosen : "system";
}

/** The Set-Cookie header that makes later pages use `theme`. */
export function rememberTheme(request: Request, theme: Theme): string {
  return writePreference(request, "theme", theme);
}
