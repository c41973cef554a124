import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { CopyButton } from "../ui/copy-button.tsx";

type DemoAccountsProps = {
  readonly demo: {
    readonly password: string;
    readonly accounts: readonly {
      readonly email: string;
      readonly role: string;
      readonly partner?: string | null | undefined;
    }[];
  };
};

/** Who one can be in a demo, and the password they share. */
export function DemoAccounts({ demo }: DemoAccountsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="grid gap-2 rounded-lg border border-line p-4 text-sm">
      <h2 className="font-semibold">{t("access.demo.title")}</h2>
      <p className="text-ink-soft">
        {t("access.demo.password")} <code className="font-medium text-ink">{demo.password}</code>{" "}
        <CopyButton text={demo.password} />
      </p>
      <ul className="grid gap-1">
        {demo.accounts.map(({ email, role, partner }) => (
          <li key={email} className="flex flex-wrap items-baseline justify-between gap-x-3">
            <code>{email}</code>
            <span className="text-ink-soft">
              {t(`access.roles.${role}` as "access.roles.owner")}
              {partner && ` · ${partner}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
