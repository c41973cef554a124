import { defaultLocale, isLocale, type Locale } from "#app/platform/i18n/locales.ts";

import { systemActor } from "../../access/actor.ts";
import { permissionsOf } from "../../access/permissions.ts";
import { listMembers, usersById } from "../../access/queries.server.ts";
import type { UserId } from "../../ids.ts";
import type { OrderNotice } from "../../ordering/order-notice.server.ts";

export type Recipient = {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
};

const reader = systemActor("notifications", ["partners.view"]);

/** Whoever placed the order, while they are active; else the partner's owners. */
export async function whoFollows(order: OrderNotice): Promise<readonly Recipient[]> {
  const members = await activeMembers(order);
  const placer = members.filter(({ userId }) => userId === order.placedBy?.userId);
  return asRecipients(placer.length > 0 ? placer : members.filter(({ role }) => role === "owner"));
}

/** The colleagues of whoever placed the order who may approve it. */
export async function whoApproves(order: OrderNotice): Promise<readonly Recipient[]> {
  const members = await activeMembers(order);
  return asRecipients(
    members.filter(
      ({ userId, role }) =>
        userId !== order.placedBy?.userId && permissionsOf("member", role).includes("orders.approve"),
    ),
  );
}

async function activeMembers({ partnerId }: OrderNotice) {
  return (await listMembers(reader, partnerId)).filter(({ status }) => status === "active");
}

async function asRecipients(members: readonly { readonly userId: UserId }[]): Promise<readonly Recipient[]> {
  const users = await usersById(members.map(({ userId }) => userId));
  return members.flatMap(({ userId }) => {
    const user = users.get(userId);
    if (!user) return [];
    const { name, email, locale } = user;
    return [{ userId, name, email, locale: isLocale(locale) ? locale : defaultLocale }];
  });
}
