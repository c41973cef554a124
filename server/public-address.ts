import type { RequestHandler } from "express";
import { refuseRequest } from "./refuse-request.ts";

const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Gives every request the address that the browser used, so that links, cookies and the origin check agree on it:
 * PUBLIC_URL where it is set, else what a trusted proxy forwards, else the Host header. A forwarded host that nobody vouches
 * for is dropped.
 */
export function publicAddress({ publicUrl, trustProxy }: { publicUrl?: string; trustProxy: number }): RequestHandler {
  const address = publicUrl ? new URL(publicUrl) : undefined;
  return (req, res, next) => {
    const forwarded = trustProxy > 0 ? req.get("X-Forwarded-Host")?.split(",")[0]?.trim() : undefined;
    const host = address?.host ?? forwarded ?? req.headers.host ?? "";
    if (!HOST.test(host)) {
      refuseRequest(req, res, 400, "host-malformed", "The Host header is malformed.");
      return;
    }
    delete req.headers["x-forwarded-host"];
    req.headers.host = host;
    if (address) Object.defineProperty(req, "protocol", { value: address.protocol.slice(0, -1) });
    next();
  };
}
