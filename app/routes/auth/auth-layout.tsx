import { Outlet } from "@remix-run/react";
import type { ReactNode } from "react";

import { AuthShell } from "#app/components/layout/auth-shell.tsx";
import { useBrand } from "#app/components/navigation/use-brand.ts";

export default function AuthLayout(): ReactNode {
  return (
    <AuthShell brand={useBrand()}>
      <div className="grid gap-4">
        <Outlet />
      </div>
    </AuthShell>
  );
}
