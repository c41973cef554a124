import type { MemberActor, OnBehalfActor, StaffActor } from "#app/domain/access/actor.ts";
import { onBehalfPermissions, permissionsOf, type StaffRole } from "#app/domain/access/permissions.ts";

import type { MemberRole } from "../partners/dealer.ts";
import { type DemoDealer, type DemoMember, type DemoStaff, staff } from "../partners/partners.ts";

/** The demo's people as the portal knows them when they act. */
export function memberActor(dealer: DemoDealer, { id, name, email, role }: DemoMember): MemberActor {
  const permissions = new Set(permissionsOf("member", role));
  return { kind: "member", userId: id, name, email, role, permissions, partnerId: dealer.id, onBehalf: false };
}

/** The first of a dealer's people with a role; throws where there is none. */
export function memberOf(dealer: DemoDealer, role: MemberRole): DemoMember {
  const member = dealer.members.find((one) => one.role === role);
  if (!member) throw new RangeError(`${dealer.code} has no ${role}`);
  return member;
}

export function staffActor(role: StaffRole): StaffActor {
  const { id, name, email } = staffOf(role);
  const permissions = new Set(permissionsOf("staff", role));
  return { kind: "staff", userId: id, name, email, role, permissions, partnerId: null, onBehalf: false };
}

/** The order desk at the telephone, in a dealer's name. */
export function deskFor(dealer: DemoDealer): OnBehalfActor {
  const desk = staffActor("order_desk");
  return { ...desk, permissions: new Set(onBehalfPermissions), partnerId: dealer.id, onBehalf: true };
}

export function staffOf(role: StaffRole): DemoStaff {
  const person = staff.find((one) => one.role === role);
  if (!person) throw new RangeError(`Nobody is ${role}`);
  return person;
}
