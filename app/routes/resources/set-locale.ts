import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";

import { findActor } from "#app/domain/access/require-actor.server.ts";
import { setLocale } from "#app/domain/access/set-locale.server.ts";
import { paths } from "#app/paths.ts";
import { rememberLocale } from "#app/platform/http/locale.server.ts";
import { parseForm } from "#app/platform/http/parse-form.server.ts";
import { safeReturnPath } from "#app/platform/http/return-path.ts";
import { locales } from "#app/platform/i18n/locales.ts";

const schema = z.object({ locale: z.enum(locales), returnTo: z.string().optional() });

/** Kept on the device for its pages and, of someone signed in, with the account for its mails. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  if (!form.ok) return form.reply;

  const { locale, returnTo } = form.value;
  const actor = await findActor(request);
  if (actor) await setLocale(actor, locale);
  return redirect(safeReturnPath(returnTo) ?? paths.home(), {
    headers: { "Set-Cookie": rememberLocale(request, locale) },
  });
}
