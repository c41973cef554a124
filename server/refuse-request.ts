import type { Request, Response } from "express";

/** Answers a request that never reaches a page: a sentence for people, problem+json (RFC 9457) for programs. */
export function refuseRequest(req: Request, res: Response, status: number, code: string, title: string): void {
  // What of the body is still to come is not read.
  res.status(status).set("Connection", "close").set("Cache-Control", "no-store");
  if (req.path.startsWith("/api/")) res.type("application/problem+json").send(JSON.stringify({ code, title, status }));
  else res.type("text/plain").send(`${title}\n`);
}
