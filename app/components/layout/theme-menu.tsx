import { useFetcher, useLocation } from "@remix-run/react";
import { Monitor, Moon, Sun } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { type Theme, themes } from "#app/platform/theme.ts";

import { usePageContext } from "../ui/page-context.tsx";

/** Light, dark, or as the device: three buttons side by side. */
export function ThemeMenu(): ReactNode {
  const { t } = useTranslation();
  const { theme, setThemeUrl } = usePageContext();
  const { pathname, search } = useLocation();
  const fetcher = useFetcher();
  const chosen = fetcher.formData?.get("theme") ?? theme;
  return (
    <fetcher.Form method="post" action={setThemeUrl} aria-label={t("common.theme.label")}>
      <input type="hidden" name="returnTo" value={`${pathname}${search}`} />
      <div className="flex gap-0.5 rounded-md bg-hover p-0.5">
        {themes.map((one) => {
          const Icon = icons[one];
          const label = t(`common.theme.${one}`);
          return (
            <button
              key={one}
              type="submit"
              name="theme"
              value={one}
              aria-pressed={one === chosen}
              aria-label={label}
              title={label}
              className="inline-flex h-6 flex-1 items-center justify-center rounded-sm px-2 text-ink-soft hover:text-ink aria-pressed:bg-raised aria-pressed:text-ink aria-pressed:shadow-sm touch:h-10"
            >
              <Icon aria-hidden="true" className="size-4" />
            </button>
          );
        })}
      </div>
    </fetcher.Form>
  );
}

const icons = { system: Monitor, light: Sun, dark: Moon } as const satisfies Record<Theme, typeof Sun>;
