import { randomUUID } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { type LogContext, log, logContext } from "#app/platform/log.server.ts";

/**
 * Names the request, lets every line logged during it carry that name, and writes one line when it has been answered. What
 * the request learns later (who is asking) is in that line too.
 */
export const logRequest: RequestHandler = (req, res, next) => {
  const context: LogContext & { requestId: string } = { requestId: requestId(req) };
  const startedAt = performance.now();
  res.locals.requestId = context.requestId;
  res.set("X-Request-Id", context.requestId);
  res.once("close", () => {
    const facts = {
      method: req.method,
      path: withoutSecrets(req.originalUrl),
      status: res.statusCode,
      ms: Math.round(performance.now() - startedAt),
      ip: req.ip,
      ...(!res.writableFinished && { aborted: true }),
    };
    logContext.run(context, () => log[res.statusCode >= 500 ? "error" : "info"](facts, "request"));
  });
  logContext.run(context, () => next());
};

/** A proxy may have named the request already. */
function requestId(req: Request): string {
  const given = req.get("X-Request-Id") ?? "";
  return /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** The query may hold what people typed, and a long segment of the path is a one-time token. */
function withoutSecrets(url: string): string {
  return (url.split("?")[0] ?? "").replaceAll(/[\w-]{32,}/g, "…").slice(0, 500);
}
