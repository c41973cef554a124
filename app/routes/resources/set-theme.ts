import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { paths } from "#app/paths.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { safeReturnPath } from "#app/platform/http/return-path.ts";
import { rememberTheme } from "#app/platform/http/theme.server.ts";
import { themes } from "#app/platform/theme.ts";

const schema = z.object({ theme: z.enum(themes), returnTo: z.string().optional() });

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  if (!form.ok) return form.reply;

  const { theme, returnTo } = form.value;
  return redirect(safeReturnPath(returnTo) ?? paths.home(), {
    headers: { "Set-Cookie": rememberTheme(request, theme) },
  });
}
