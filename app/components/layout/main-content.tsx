import { useLocation } from "@remix-run/react";
import { type ReactNode, useEffect, useRef } from "react";

import { classNames } from "../ui/class-names.ts";
import { mainContentId } from "../ui/skip-link.tsx";

/** The page itself inside a shell. After going to another page the focus moves here, as it would without JavaScript. */
export function MainContent({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);

  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <main ref={main} id={mainContentId} tabIndex={-1} className={classNames("min-w-0 outline-none", className)}>
      {children}
    </main>
  );
}
