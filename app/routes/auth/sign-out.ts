import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { signOut } from "#app/domain/access/sign-out.server.ts";
import { paths } from "#app/paths.ts";

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  return redirect(paths.auth.signIn(), { headers: { "Set-Cookie": await signOut(request) } });
}
