import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from "@remix-run/react";
import { type CSSProperties, type ReactNode, useMemo } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";

import { errorKind } from "#app/components/layout/error-kind.ts";
import { NavigationProgress } from "#app/components/layout/navigation-progress.tsx";
import { PublicShell } from "#app/components/layout/public-shell.tsx";
import { RouteError } from "#app/components/layout/route-error.tsx";
import { useBrand } from "#app/components/navigation/use-brand.ts";
import { accentVariables, defaultAccent } from "#app/components/ui/accent.ts";
import { PageContextProvider } from "#app/components/ui/page-context.tsx";
import { Toast, ToastWithoutScript } from "#app/components/ui/toast.tsx";
import { brandName } from "#app/domain/brand/brand.ts";
import { getBrand } from "#app/domain/brand/queries.server.ts";
import { instanceFor, translatorFor } from "#app/messages/translator.ts";
import { useLoadedLocale } from "#app/messages/use-loaded-locale.ts";
import { paths } from "#app/paths.ts";
import { localeOf } from "#app/platform/http/locale.server.ts";
import { useNonce } from "#app/platform/http/nonce.ts";
import { themeOf } from "#app/platform/http/theme.server.ts";
import { type Toast as ToastToSay, takeToast } from "#app/platform/http/toast.server.ts";
import { defaultLocale } from "#app/platform/i18n/locales.ts";
import { logContext } from "#app/platform/log.server.ts";
import styles from "#app/styles/app.css?url";

type StoredToast = ToastToSay & { readonly id: string };

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(request);
  const brand = await getBrand();
  const { toast, headers } = await takeToast(request);
  return data(
    {
      locale,
      theme: themeOf(request),
      toast: toast && { ...toast, id: crypto.randomUUID() },
      brand: { name: brandName(brand, locale), accent: brand.accent },
      timeZone: brand.timeZone,
      now: new Date().toISOString(),
      requestId: logContext.getStore()?.requestId,
    },
    { headers },
  );
}

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/icon-180.png" },
  { rel: "manifest", href: "/manifest.webmanifest" },
];

export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const t = translatorFor(data?.locale ?? defaultLocale);
  const trouble = error && t(`errors.${errorKind(isRouteErrorResponse(error) ? error.status : 500)}.title`);
  return [{ title: [trouble, data?.brand.name ?? "Tributary"].filter(Boolean).join(" · ") }];
};

export default function App(): ReactNode {
  return <Outlet />;
}

/** The document, also around an error: every part of it has a fallback for a root loader that failed. */
export function Layout({ children }: { children: ReactNode }): ReactNode {
  const root = useRouteLoaderData<typeof loader>("root");
  const locale = useLoadedLocale(root?.locale ?? defaultLocale);
  const nonce = useNonce();
  const theme = root?.theme ?? "system";
  return (
    <html
      lang={locale}
      data-theme={theme}
      style={accentVariables(root?.brand.accent ?? defaultAccent) as CSSProperties}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content={theme === "system" ? "light dark" : theme} />
        <Meta />
        <Links />
      </head>
      <body>
        <I18nextProvider i18n={instanceFor(locale)}>
          <PageContextProvider
            value={{
              locale,
              theme,
              timeZone: root?.timeZone ?? "UTC",
              now: root?.now ?? new Date(0).toISOString(),
              requestId: root?.requestId,
              setLocaleUrl: paths.resources.setLocale(),
              setThemeUrl: paths.resources.setTheme(),
            }}
          >
            <PageWithToast toast={root?.toast ?? null}>{children}</PageWithToast>
          </PageContextProvider>
        </I18nextProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

function PageWithToast({
  toast,
  children,
}: {
  readonly toast: StoredToast | null;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const message = useMemo(
    () => toast && { id: toast.id, text: t(toast.key, toast.values), tone: toast.tone ?? "good", undo: toast.undo },
    [toast, t],
  );
  return (
    <>
      <NavigationProgress />
      <ToastWithoutScript message={message} />
      {children}
      <Toast message={message} />
    </>
  );
}

export function ErrorBoundary(): ReactNode {
  return (
    <PublicShell brand={useBrand()}>
      <RouteError homeUrl={paths.home()} />
    </PublicShell>
  );
}
