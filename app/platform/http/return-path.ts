/** The path to go back to that a URL or form names, if it is one of ours: never another site (CWE-601). */
export function safeReturnPath(text: string | null | undefined): string | null {
  if (!text?.startsWith("/") || text.startsWith("//") || text.includes("\\")) return null;
  const url = new URL(text, "http://portal.invalid");
  return url.origin === "http://portal.invalid" ? url.pathname + url.search : null;
}
