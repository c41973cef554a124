import { inTransaction, type Tx } from "#app/platform/db.server.ts";
import { type Actor, authorize } from "../access/actor.ts";
import { changedFields } from "../audit/changed-fields.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { type AddressId, newId, type PartnerId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import type { AddressKind } from "./address.ts";
import { mayKeepAddresses } from "./policy.ts";
import type { AddressFields } from "./schemas.ts";

type OfPartner = { readonly partnerId: PartnerId };
type OfAddress = OfPartner & { readonly addressId: AddressId };

/** The first address of a kind becomes its default. */
export async function addAddress(
  actor: Actor,
  { partnerId, kind, ...fields }: OfPartner & AddressFields & { readonly kind: AddressKind },
  now = new Date(),
): Promise<AddressId> {
  return keeping(actor, partnerId, async (tx) => {
    const others = await tx.address.count({ where: { partnerId, kind, status: "active" } });
    const addressId = newId("adr", now);
    await tx.address.create({ data: { id: addressId, partnerId, kind, ...fields, isDefault: others === 0 } });
    await recordAudit(
      tx,
      { actor, action: "address.added", subject: addressId, partnerId, after: { kind, ...fields } },
      now,
    );
    return addressId;
  });
}

/** Orders placed before keep the address as it was. */
export async function editAddress(
  actor: Actor,
  { partnerId, addressId, ...fields }: OfAddress & AddressFields,
  now = new Date(),
): Promise<void> {
  await keeping(actor, partnerId, async (tx) => {
    const before = await loadAddress(tx, { partnerId, addressId });
    const changed = changedFields(before.fields, fields);
    if (!changed) return;
    await tx.address.update({ where: { id: addressId }, data: fields });
    await recordAudit(tx, { actor, action: "address.edited", subject: addressId, partnerId, ...changed }, now);
  });
}

export async function makeDefaultAddress(
  actor: Actor,
  { partnerId, addressId }: OfAddress,
  now = new Date(),
): Promise<void> {
  await keeping(actor, partnerId, async (tx) => {
    const { kind, isDefault } = await loadAddress(tx, { partnerId, addressId });
    if (isDefault) return;
    await moveDefault(tx, partnerId, kind, addressId);
    await recordAudit(tx, { actor, action: "address.made-default", subject: addressId, partnerId }, now);
  });
}

/** Offers it no more. The default passes on to the oldest other one of its kind. */
export async function retireAddress(
  actor: Actor,
  { partnerId, addressId }: OfAddress,
  now = new Date(),
): Promise<void> {
  await keeping(actor, partnerId, async (tx) => {
    const { kind, isDefault } = await loadAddress(tx, { partnerId, addressId });
    await tx.address.update({ where: { id: addressId }, data: { status: "retired", isDefault: false } });
    if (isDefault) {
      const heir = await tx.address.findFirst({
        where: { partnerId, kind, status: "active" },
        select: { id: true },
        orderBy: { id: "asc" },
      });
      if (heir) await moveDefault(tx, partnerId, kind, heir.id);
    }
    await recordAudit(tx, { actor, action: "address.retired", subject: addressId, partnerId }, now);
  });
}

// The partner's row is locked, so that two people at once leave one default of each kind.
function keeping<T>(actor: Actor, partnerId: PartnerId, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (actor.partnerId !== null && actor.partnerId !== partnerId) throw refusal("not-found");
  authorize(mayKeepAddresses(actor), actor.kind === "member" ? "addresses.manage" : "partners.edit");
  return inTransaction(async (tx) => {
    const locked = await tx.$queryRaw<unknown[]>`SELECT id FROM Partner WHERE id = ${partnerId} FOR UPDATE`;
    if (locked.length === 0) throw refusal("not-found");
    return work(tx);
  });
}

async function loadAddress(tx: Tx, { partnerId, addressId }: OfAddress) {
  const row = await tx.address.findFirst({
    where: { id: addressId, partnerId, status: "active" },
    select: {
      kind: true,
      isDefault: true,
      label: true,
      recipient: true,
      line1: true,
      line2: true,
      city: true,
      province: true,
      postalCode: true,
      country: true,
      phone: true,
    },
  });
  if (!row) throw refusal("not-found");
  const { kind, isDefault, ...fields } = row;
  return { kind, isDefault, fields };
}

async function moveDefault(tx: Tx, partnerId: PartnerId, kind: string, addressId: string): Promise<void> {
  await tx.address.updateMany({ where: { partnerId, kind, isDefault: true }, data: { isDefault: false } });
  await tx.address.update({ where: { id: addressId }, data: { isDefault: true } });
}
