import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

/** The nonce of this answer. */
export function cspNonceOf(res: Response): string {
  return res.locals.cspNonce;
}

/** Content-Security-Policy with a nonce of its own for every answer, and what else helmet knows. */
export function securityHeaders({ development }: { development: boolean }): readonly RequestHandler[] {
  return [
    (_req, res, next) => {
      res.locals.cspNonce = randomBytes(16).toString("base64");
      res.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
      next();
    },
    helmet({
      // helmet's "no-referrer" makes browsers send "Origin: null" with plain forms, which the origin check would refuse.
      referrerPolicy: { policy: "same-origin" },
      strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          // 'self' is for browsers that do not know 'strict-dynamic'; the others then ignore it.
          scriptSrc: ["'self'", "'strict-dynamic'", (_req, res) => `'nonce-${cspNonceOf(res as Response)}'`],
          styleSrc: development
            ? ["'self'", "'unsafe-inline'"] // Vite brings styles as elements
            : ["'self'", (_req, res) => `'nonce-${cspNonceOf(res as Response)}'`],
          // Charts and drag-and-drop place things by style attributes.
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'"],
          fontSrc: ["'self'"],
          connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          objectSrc: ["'none'"],
        },
      },
    }),
  ];
}
