import { redirect } from "@remix-run/node";

import { paths } from "#app/paths.ts";
import { oncePerRequest } from "#app/platform/once-per-request.server.ts";

import type { PartnerActor } from "../access/actor.ts";
import type { Permission } from "../access/permissions.ts";
import { requireActor } from "../access/require-actor.server.ts";
import { signOut } from "../access/sign-out.server.ts";
import { maySignIn, type PartnerTerms } from "./partner-terms.ts";
import { permissionsUnder } from "./policy.ts";
import { getPartnerTerms } from "./queries.server.ts";

/**
 * Who is in a partner's portal, and on which terms: a member, or staff ordering for the partner. What the partner's
 * standing forbids is already taken from the permissions. Staff who act for nobody are sent to their own side.
 */
export async function requirePartnerActor(request: Request): Promise<{ actor: PartnerActor; terms: PartnerTerms }> {
  const actor = await requireActor(request);
  if (actor.partnerId === null) throw redirect(paths.staff.home());
  const { partnerId } = actor;
  const terms = await oncePerRequest(`terms ${partnerId}`, () => getPartnerTerms(partnerId));
  if (!maySignIn(terms.standing))
    throw redirect(paths.auth.signIn(), { headers: { "Set-Cookie": await signOut(request) } });
  const permissions: ReadonlySet<Permission> = permissionsUnder(terms.standing, actor.permissions);
  return { actor: { ...actor, permissions }, terms };
}
