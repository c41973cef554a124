import type { LoaderFunctionArgs } from "@remix-run/node";

import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { findForPartner } from "#app/domain/search/find-for-partner.server.ts";
import { paletteResults } from "#app/messages/palette-results.server.ts";
import { orProblem } from "#app/platform/http/refusals.server.ts";

/** What the command palette of the portal finds for `?q=`. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { actor, terms } = await requirePartnerActor(request);
  const text = new URL(request.url).searchParams.get("q") ?? "";
  return orProblem(request, async () => paletteResults(request, await findForPartner(actor, terms, text)));
}
