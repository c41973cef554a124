import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { paths } from "#app/paths.ts";

import { Button } from "../ui/button.tsx";
import { Status } from "../ui/status.tsx";
import { Time } from "../ui/time.tsx";
import { deviceName } from "./device-name.ts";

export type SessionListProps = {
  readonly sessions: readonly {
    readonly name: string;
    readonly current: boolean;
    readonly userAgent: string | null;
    readonly ip: string | null;
    readonly lastSeenAt: Date;
  }[];
};

/** Where one is signed in, each with a button that ends it there. */
export function SessionList({ sessions }: SessionListProps): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sessions.map(({ name, current, userAgent, ip, lastSeenAt }) => (
        <li key={name} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
          <div>
            <p className="flex items-center gap-2 font-medium">
              {deviceName(userAgent) ?? t("access.sessions.unknownDevice")}
              {current && <Status tone="good">{t("access.sessions.thisOne")}</Status>}
            </p>
            <p className="text-sm text-ink-soft">
              {t("access.sessions.lastSeen")} <Time at={lastSeenAt} />
              {ip && ` · ${ip}`}
            </p>
          </div>
          {!current && (
            <Form method="post" action={paths.account.sessionEnd()}>
              <input type="hidden" name="session" value={name} />
              <Button type="submit" size="small">
                {t("access.sessions.end")}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
