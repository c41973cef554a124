import { env } from "#app/platform/env.server.ts";

/** The session's cookie. Over TLS its name ties it to this host (RFC 6265bis §4.1.3.2). */
export function sessionCookie(request: Request, token: string): string {
  return serialize(request, token, 60 * 60 * 24 * 30);
}

export function expiredSessionCookie(request: Request): string {
  return serialize(request, "", 0);
}

export function readSessionToken(request: Request): string | null {
  const name = cookieName(request);
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === name && value && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}

function serialize(request: Request, value: string, maxAge: number): string {
  const secure = isSecure(request) ? "; Secure" : "";
  return `${cookieName(request)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}

function cookieName(request: Request): string {
  return isSecure(request) ? "__Host-sid" : "sid";
}

function isSecure(request: Request): boolean {
  return new URL(request.url).protocol === "https:" || (env.PUBLIC_URL?.startsWith("https:") ?? false);
}
