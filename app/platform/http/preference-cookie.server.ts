const oneYear = 60 * 60 * 24 * 365;

/** The value of a plain cookie, or null. For preferences only: anyone can set it. */
export function readPreference(request: Request, name: string): string | null {
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, ...value] = pair.split("=");
    if (key?.trim() === name) return value.join("=").trim();
  }
  return null;
}

/** A Set-Cookie header that keeps a preference for a year. `value` must be one of a closed list, since it is not escaped. */
export function writePreference(request: Request, name: string, value: string): string {
  const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${oneYear}; SameSite=Lax${secure}`;
}
