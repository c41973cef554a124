import { useLocation } from "@remix-run/react";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { localeNames, locales } from "#app/platform/i18n/locales.ts";

import { menuItemLook } from "../ui/disclosure-menu.tsx";
import { usePageContext } from "../ui/page-context.tsx";

/** The three languages, each under its own name. Choosing loads the page anew, in that language from the first word. */
export function LocaleMenu({ inline = false }: { readonly inline?: boolean }): ReactNode {
  const { t } = useTranslation();
  const { locale, setLocaleUrl } = usePageContext();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action={setLocaleUrl} aria-label={t("common.language.label")}>
      <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
      {inline ? (
        <div className="flex flex-wrap gap-x-1">
          {locales.map((one) => (
            <button
              key={one}
              type="submit"
              name="locale"
              value={one}
              lang={one}
              aria-pressed={one === locale}
              className={inlineLook}
            >
              {localeNames[one]}
            </button>
          ))}
        </div>
      ) : (
        <MenuSection label={t("common.language.label")}>
          {locales.map((one) => (
            <button
              key={one}
              type="submit"
              name="locale"
              value={one}
              lang={one}
              aria-pressed={one === locale}
              className={menuItemLook}
            >
              <span className="flex-1">{localeNames[one]}</span>
              {one === locale && <Check aria-hidden="true" className="size-4 text-accent-ink" />}
            </button>
          ))}
        </MenuSection>
      )}
    </form>
  );
}

/** A heading inside a menu and what belongs under it. */
export function MenuSection({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="mt-1 border-line border-t pt-1">
      <p className="px-2 pt-1 pb-0.5 text-xs text-ink-faint">{label}</p>
      {children}
    </div>
  );
}

const inlineLook =
  "rounded-md px-2 py-1 text-sm text-ink-soft hover:bg-hover hover:text-ink aria-pressed:font-medium aria-pressed:text-ink touch:py-3";
