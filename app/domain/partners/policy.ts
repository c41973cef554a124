import { type Actor, has } from "../access/actor.ts";
import type { Permission } from "../access/permissions.ts";
import { mayBrowse, mayOrder, type PartnerStanding } from "./partner-terms.ts";

const ordering: readonly Permission[] = ["orders.place", "orders.approve"];
const browsing: readonly Permission[] = ["catalog.browse", "carts.edit"];

/** What remains of a member's permissions: a blocked partner browses and orders nothing, a suspended one reads its history. */
export function permissionsUnder(
  standing: PartnerStanding,
  permissions: ReadonlySet<Permission>,
): ReadonlySet<Permission> {
  const lost = new Set([
    ...(mayOrder(standing) ? [] : ordering),
    ...(mayBrowse(standing) ? [] : [...browsing, "orders.cancel" as const]),
  ]);
  return new Set([...permissions].filter((permission) => !lost.has(permission)));
}

/** The partner's owner, and staff who keep partners. Staff who order for a partner use the addresses it has. */
export function mayKeepAddresses(actor: Actor): boolean {
  return actor.kind === "member" ? has(actor, "addresses.manage") : !actor.onBehalf && has(actor, "partners.edit");
}
