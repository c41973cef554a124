import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "../layout/empty-state.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Status } from "../ui/status.tsx";
import { Time } from "../ui/time.tsx";

export type PersonRow = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly status: "active" | "disabled";
  readonly invited: boolean;
  readonly lastSeenAt: Date | null;
};

type PeopleTableProps = {
  readonly caption: string;
  readonly people: readonly PersonRow[];
  readonly personLink?: (person: PersonRow) => string;
  /** A last column, for what one may do with a person here. */
  readonly extra?: readonly Column<PersonRow>[];
};

/** People with their roles and when they were last here. */
export function PeopleTable({ caption, people, personLink, extra = [] }: PeopleTableProps): ReactNode {
  const { t } = useTranslation();
  const columns: readonly Column<PersonRow>[] = [
    { key: "name", header: t("access.fields.name"), cell: ({ name }) => name },
    { key: "email", header: t("access.fields.email"), cell: ({ email }) => email },
    {
      key: "role",
      header: t("access.fields.role"),
      cell: ({ role }) => t(`access.roles.${role}` as "access.roles.owner"),
    },
    {
      key: "status",
      header: t("access.fields.status"),
      phone: "corner",
      cell: (person) => <PersonStatus person={person} />,
    },
    {
      key: "lastSeenAt",
      header: t("access.fields.lastSeen"),
      cell: ({ lastSeenAt }) => (lastSeenAt ? <Time at={lastSeenAt} /> : t("access.people.never")),
    },
    ...extra,
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={people}
      rowKey={({ userId }) => userId}
      rowLink={personLink}
      empty={<EmptyState title={t("access.people.none")} />}
    />
  );
}

function PersonStatus({ person }: { readonly person: PersonRow }): ReactNode {
  const { t } = useTranslation();
  if (person.status === "disabled") return <Status tone="bad">{t("access.status.disabled")}</Status>;
  if (person.invited) return <Status tone="warning">{t("access.status.invited")}</Status>;
  return <Status tone="good">{t("access.status.active")}</Status>;
}
