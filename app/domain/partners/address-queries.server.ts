import { db } from "#app/platform/db.server.ts";

import { type Actor, authorize, has } from "../access/actor.ts";
import type { AddressId, PartnerId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import type { AddressKind } from "./address.ts";
import { mayKeepAddresses } from "./policy.ts";
import { type AddressView, listAddresses } from "./queries.server.ts";

export type AddressBook = {
  readonly shipTo: readonly AddressView[];
  readonly billTo: readonly AddressView[];
  readonly can: { readonly keep: boolean };
};

/** A partner's addresses: for its own people, for staff who order for it, and for staff who see partners. */
export async function getAddressBook(actor: Actor, partnerId: PartnerId): Promise<AddressBook> {
  refuseStrangers(actor, partnerId);
  const [shipTo, billTo] = await Promise.all([
    listAddresses(partnerId, "ship_to"),
    listAddresses(partnerId, "bill_to"),
  ]);
  return { shipTo, billTo, can: { keep: mayKeepAddresses(actor) } };
}

/** One address, to be edited by whoever may. */
export async function getAddress(
  actor: Actor,
  { partnerId, addressId }: { readonly partnerId: PartnerId; readonly addressId: AddressId },
): Promise<AddressView & { readonly kind: AddressKind }> {
  refuseStrangers(actor, partnerId);
  authorize(mayKeepAddresses(actor), "addresses.manage");
  const row = await db.address.findFirst({ where: { id: addressId, partnerId, status: "active" } });
  if (!row) throw refusal("not-found");
  const { partnerId: _, status: __, kind, ...address } = row;
  return { ...address, kind: kind as AddressKind };
}

/** What a new address of a partner starts as: for parcels, to its name, in its country. */
export async function getFreshAddress(
  actor: Actor,
  partnerId: PartnerId,
): Promise<{ readonly kind: AddressKind; readonly recipient: string; readonly country: string }> {
  refuseStrangers(actor, partnerId);
  authorize(mayKeepAddresses(actor), "addresses.manage");
  const row = await db.partner.findUnique({ where: { id: partnerId }, select: { name: true, country: true } });
  if (!row) throw refusal("not-found");
  return { kind: "ship_to", recipient: row.name, country: row.country };
}

function refuseStrangers(actor: Actor, partnerId: PartnerId): void {
  if (actor.partnerId === partnerId) return;
  if (actor.partnerId !== null) throw refusal("not-found");
  authorize(has(actor, "partners.view"), "partners.view");
}
