import { CircleCheck, Search } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { DeskFilter } from "#app/domain/ordering/desk.ts";
import { paths } from "#app/paths.ts";

import { EmptyState } from "../layout/empty-state.tsx";
import { LinkButton } from "../ui/button.tsx";

/** In place of a queue with nothing in it: good news, unless somebody searched. */
export function DeskEmpty({ filter }: { readonly filter: DeskFilter }): ReactNode {
  const { t } = useTranslation();
  const { queue, text, status, partnerId } = filter;
  const showAll = <LinkButton to={paths.staff.orders({ queue: "all" })}>{t("desk.empty.showAll")}</LinkButton>;
  if (text !== "" || status !== null || partnerId !== null) {
    return (
      <EmptyState icon={Search} title={t("desk.empty.search")} text={t("desk.empty.searchText")} action={showAll} />
    );
  }
  const attention = queue === "attention";
  return (
    <EmptyState
      icon={CircleCheck}
      title={t(attention ? "desk.empty.attention" : "desk.empty.queue")}
      text={t(attention ? "desk.empty.attentionText" : "desk.empty.queueText")}
      action={showAll}
    />
  );
}
