import type { Request, RequestHandler } from "express";
import { refuseRequest } from "./refuse-request.ts";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what another site makes a visitor's browser send. Browsers name the site a request comes from in two headers that
 * scripts cannot forge; Remix looks at one of them, for page actions only. Programs that bring their own proof (a bearer
 * token, a signed webhook) carry no cookie to abuse and are let through.
 */
export const checkOrigin: RequestHandler = (req, res, next) => {
  if (SAFE_METHODS.has(req.method) || bringsItsOwnProof(req) || comesFromUs(req)) next();
  else refuseRequest(req, res, 403, "foreign-origin", "This request was sent by another site and was refused.");
};

function bringsItsOwnProof(req: Request): boolean {
  if (req.path.startsWith("/webhooks/")) return true;
  return req.path.startsWith("/api/") && /^bearer /i.test(req.get("Authorization") ?? "");
}

// A browser sends at least one of the headers with every request that changes anything; a program without cookies may send none.
function comesFromUs(req: Request): boolean {
  const site = req.get("Sec-Fetch-Site");
  const origin = req.get("Origin");
  if (site === "cross-site") return false;
  return origin === undefined || origin === `${req.protocol}://${req.headers.host}`;
}
