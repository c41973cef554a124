import { AsyncLocalStorage } from "node:async_hooks";

import { pino } from "pino";

import { env } from "./env.server.ts";
import { singleton } from "./singleton.ts";

/** What every line logged during one request or job carries. */
export type LogContext = { requestId?: string; actorId?: string; job?: string };

export const logContext = singleton("log-context", () => new AsyncLocalStorage<LogContext>());

/** JSON lines on standard output. One line per command: `log.info({ orderId }, "order submitted")`. */
export const log = singleton("log", () =>
  pino({
    level: env.LOG_LEVEL,
    base: null,
    mixin: () => ({ ...logContext.getStore() }),
    redact: [
      "password",
      "passwordHash",
      "token",
      "*.password",
      "*.passwordHash",
      "*.token",
      "req.headers.cookie",
      "req.headers.authorization",
    ],
  }),
);
