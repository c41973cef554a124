import type { PartnerId, UserId } from "../ids.ts";
import { refusal } from "../refusals.ts";
import type { Permission } from "./permissions.ts";

/**
 * Who acts, made once per request. `partnerId` is the partner whose portal this is: a member's own, or the one for whom
 * a member of staff orders (then `onBehalf` is true and both identities stand in the audit).
 */
export type Actor = MemberActor | StaffActor | OnBehalfActor | SystemActor;

export type MemberActor = Person & { readonly kind: "member"; readonly partnerId: PartnerId; readonly onBehalf: false };
export type StaffActor = Person & { readonly kind: "staff"; readonly partnerId: null; readonly onBehalf: false };
export type OnBehalfActor = Person & { readonly kind: "staff"; readonly partnerId: PartnerId; readonly onBehalf: true };
export type SystemActor = {
  readonly kind: "system";
  readonly userId: null;
  readonly name: string;
  readonly role: "system";
  readonly permissions: ReadonlySet<Permission>;
  readonly partnerId: null;
  readonly onBehalf: false;
};

/** Someone in a partner's portal: a member, or staff on behalf of the partner. */
export type PartnerActor = MemberActor | OnBehalfActor;

type Person = {
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly permissions: ReadonlySet<Permission>;
};

export function has(actor: Actor, permission: Permission): boolean {
  return actor.permissions.has(permission);
}

/** Refuses what a policy did not allow. `permission` names what was missing, for the page and the log. */
export function authorize(allowed: boolean, permission: Permission): void {
  if (!allowed) throw refusal("not-permitted", { permission });
}

/**
 * The rows an actor may see of a table with a `partnerId` column, as a Prisma `where`. Every read of partner data starts
 * with it: staff see all, a member and whoever acts for the partner see that partner's.
 */
export function visibleTo(actor: Actor): { partnerId?: PartnerId } {
  return actor.partnerId === null ? {} : { partnerId: actor.partnerId };
}

/** The worker, a command on the server, an import: may what `permissions` says, and signs as `name`. */
export function systemActor(name: string, allowed: readonly Permission[]): SystemActor {
  return {
    kind: "system",
    userId: null,
    name,
    role: "system",
    permissions: new Set(allowed),
    partnerId: null,
    onBehalf: false,
  };
}
