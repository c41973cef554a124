import type { LoaderFunctionArgs } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { refusal } from "#app/domain/refusals.ts";

/** A URL that nothing answers, inside the frame: whoever mistyped can go on from there. */
export async function loader({ request }: LoaderFunctionArgs): Promise<never> {
  await requireStaff(request);
  throw refusal("not-found");
}

export default function NotFoundPage(): null {
  return null;
}
