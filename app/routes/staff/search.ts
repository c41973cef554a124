import type { LoaderFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { findForStaff } from "#app/domain/search/find-for-staff.server.ts";
import { paletteResults } from "#app/messages/palette-results.server.ts";
import { orProblem } from "#app/platform/http/refusals.server.ts";

/** What the command palette of the brand's side finds for `?q=`. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const actor = await requireStaff(request);
  const text = new URL(request.url).searchParams.get("q") ?? "";
  return orProblem(request, async () => paletteResults(request, await findForStaff(actor, text)));
}
