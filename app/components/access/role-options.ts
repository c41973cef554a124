import { useTranslation } from "react-i18next";

import type { SelectOption } from "../ui/select.tsx";

/** Roles to choose from, each with the sentence that says what it may do. */
export function useRoleOptions(roles: readonly string[]): SelectOption[] {
  const { t } = useTranslation();
  return roles.map((role) => ({
    value: role,
    label: `${t(`access.roles.${role}` as "access.roles.owner")} – ${t(`access.roleHints.${role}` as "access.roleHints.owner")}`,
  }));
}
