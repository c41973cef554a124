import { type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { requireStaff } from "#app/domain/access/require-actor.server.ts";
import { paths } from "#app/paths.ts";

export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  await requireStaff(request);
  return redirect(paths.staff.orders());
}
