const browsers = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["MicroMessenger/", "WeChat"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
] as const;

/** "Chrome, Windows" from a User-Agent, enough to recognise one's own device; null where neither is known. */
export function deviceName(userAgent: string | null): string | null {
  const find = (table: readonly (readonly [string, string])[]): string | undefined =>
    table.find(([mark]) => userAgent?.includes(mark))?.[1];
  return [find(browsers), find(systems)].filter(Boolean).join(", ") || null;
}
