import { type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { findActor } from "#app/domain/access/require-actor.server.ts";
import { paths } from "#app/paths.ts";

/** Everyone starts where their work is. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const actor = await findActor(request);
  if (!actor) return redirect(paths.auth.signIn());
  return redirect(actor.partnerId === null ? paths.staff.home() : paths.portal.dashboard());
}
