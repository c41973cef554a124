import { redirect } from "@remix-run/node";

import { paths } from "#app/paths.ts";
import { logContext } from "#app/platform/log.server.ts";
import { oncePerRequest } from "#app/platform/once-per-request.server.ts";

import type { PartnerId, UserId } from "../ids.ts";
import { authorize, has, type MemberActor, type OnBehalfActor, type StaffActor } from "./actor.ts";
import { findSession } from "./internal/sessions.server.ts";
import { onBehalfPermissions, type Permission, permissionsOf } from "./permissions.ts";

export type SignedIn = MemberActor | StaffActor | OnBehalfActor;

/** Who asks, or null for a visitor. One look-up per request, however many loaders ask. */
export function findActor(request: Request): Promise<SignedIn | null> {
  return oncePerRequest("actor", () => loadActor(request));
}

/** Who asks; a visitor is sent to sign in and comes back here afterwards. */
export async function requireActor(request: Request): Promise<SignedIn> {
  const actor = await findActor(request);
  if (actor) return actor;
  const { pathname, search } = new URL(request.url);
  throw redirect(paths.auth.signIn(request.method === "GET" ? pathname + search : undefined));
}

/** A member of staff, as themself also while they order for a partner. Members of partners are refused. */
export async function requireStaff(request: Request, permission?: Permission): Promise<StaffActor> {
  const actor = await requireActor(request);
  authorize(actor.kind === "staff", permission ?? "desk.view");
  const staff = asStaff(actor as StaffActor | OnBehalfActor);
  if (permission) authorize(has(staff, permission), permission);
  return staff;
}

function asStaff(actor: StaffActor | OnBehalfActor): StaffActor {
  return { ...actor, partnerId: null, onBehalf: false, permissions: new Set(permissionsOf("staff", actor.role)) };
}

async function loadActor(request: Request): Promise<SignedIn | null> {
  const found = await findSession(request);
  if (!found) return null;
  const { user, session } = found;
  const store = logContext.getStore();
  if (store) store.actorId = user.id;
  const person = { userId: user.id as UserId, name: user.name, email: user.email, role: user.role };
  if (user.kind === "member") {
    if (!user.partnerId) return null;
    return {
      ...person,
      kind: "member",
      partnerId: user.partnerId as PartnerId,
      onBehalf: false,
      permissions: new Set(permissionsOf("member", user.role)),
    };
  }
  const own = new Set(permissionsOf("staff", user.role));
  if (session.actingForId && own.has("desk.order-for-partner")) {
    const partnerId = session.actingForId as PartnerId;
    return { ...person, kind: "staff", partnerId, onBehalf: true, permissions: new Set(onBehalfPermissions) };
  }
  return { ...person, kind: "staff", partnerId: null, onBehalf: false, permissions: own };
}
