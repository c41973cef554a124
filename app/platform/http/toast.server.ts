import { createCookie, redirect } from "@remix-run/node";
import { z } from "zod";

import type { MessageKey } from "#app/messages/translator.ts";

import { env } from "../env.server.ts";

const tones = ["neutral", "good", "warning", "bad"] as const;

/** What the next page says once: a message key, so that it speaks the language of whoever reads it. */
export type Toast = {
  readonly key: MessageKey;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly tone?: (typeof tones)[number];
  /** A form that takes the step back: it posts `fields` to `action`. */
  readonly undo?: { readonly action: string; readonly fields: Readonly<Record<string, string>> };
};

const stored = z.object({
  key: z.string().max(100),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  tone: z.enum(tones).optional(),
  undo: z.object({ action: z.string().regex(/^\/(?!\/)/), fields: z.record(z.string(), z.string()) }).optional(),
});

const cookie = createCookie("toast", {
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  maxAge: 60,
  secure: env.PUBLIC_URL?.startsWith("https:") ?? false,
});

/** After a change: on to `to`, which says `toast`. */
export async function redirectWithToast(to: string, toast: Toast, init: ResponseInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.append("Set-Cookie", await cookie.serialize(toast));
  return redirect(to, { ...init, headers });
}

/** The toast that waits for this page, and the header that forgets it. */
export async function takeToast(request: Request): Promise<{ toast: Toast | null; headers: Headers }> {
  const headers = new Headers();
  const value: unknown = await cookie.parse(request.headers.get("Cookie")).catch(() => null);
  if (value === null) return { toast: null, headers };
  headers.append("Set-Cookie", await cookie.serialize("", { maxAge: 0 }));
  const parsed = stored.safeParse(value);
  return { toast: parsed.success ? (parsed.data as Toast) : null, headers };
}
