import type { LoaderFunctionArgs } from "@remix-run/node";

import { requirePartnerActor } from "#app/domain/partners/require-partner-actor.server.ts";
import { refusal } from "#app/domain/refusals.ts";

/** A URL that nothing answers, inside the frame: whoever mistyped can go on from there. */
export async function loader({ request }: LoaderFunctionArgs): Promise<never> {
  await requirePartnerActor(request);
  throw refusal("not-found");
}

export default function NotFoundPage(): null {
  return null;
}
