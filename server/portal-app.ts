import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from "express";
import type { Env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { limitBody } from "./body-limit.ts";
import type { LoadContext } from "./load-context.ts";
import { checkOrigin } from "./origin-check.ts";
import { publicAddress } from "./public-address.ts";
import { refuseRequest } from "./refuse-request.ts";
import { logRequest } from "./request-log.ts";
import { cspNonceOf, securityHeaders } from "./security-headers.ts";
import { staticFiles } from "./static-files.ts";

/** Where the pages come from: the build, or Vite while developing. */
export type Pages = {
  readonly files: RequestHandler;
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
};

/** Everything between the socket and Remix, in the order a request meets it. */
export function portalApp(pages: Pages, env: Env, watch: RequestHandler): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.TRUST_PROXY);
  app.use(watch);
  app.use(publicAddress({ publicUrl: env.PUBLIC_URL, trustProxy: env.TRUST_PROXY }));
  app.use(...securityHeaders({ development: env.NODE_ENV === "development" }));
  app.use(compression({ filter: isCompressible }));
  app.use(pages.files);
  app.use(logRequest, checkOrigin, limitBody);
  app.all("*", createRequestHandler({ build: pages.build, mode: env.NODE_ENV, getLoadContext }));
  app.use(answerError);
  return app;
}

/** The pages of `npm run build`. */
export function builtPages(build: ServerBuild): Pages {
  return { build, files: staticFiles() };
}

function getLoadContext(req: express.Request, res: Response): LoadContext {
  return { cspNonce: cspNonceOf(res), requestId: res.locals.requestId, clientIp: req.ip ?? "" };
}

// A compressor holds back what it is given until it has enough; an event has to arrive at once.
function isCompressible(req: express.Request, res: Response): boolean {
  return !String(res.getHeader("Content-Type")).startsWith("text/event-stream") && compression.filter(req, res);
}

/** Remix answers for its pages; this is for what goes wrong around it. */
const answerError: ErrorRequestHandler = (error, req, res, next) => {
  const status = statusOf(error);
  if (status >= 500) log.error({ err: error }, "request failed");
  if (res.headersSent) next(error);
  else if (status < 500) refuseRequest(req, res, status, "malformed", "The request is malformed or asks for nothing.");
  else refuseRequest(req, res, 500, "failed", `Something went wrong. Reference: ${res.locals.requestId ?? "none"}`);
};

function statusOf(error: unknown): number {
  if (error instanceof TypeError && "code" in error && error.code === "ERR_INVALID_URL") return 400;
  const status = error instanceof Error && "status" in error ? Number(error.status) : 500;
  return status >= 400 && status < 600 ? status : 500;
}
