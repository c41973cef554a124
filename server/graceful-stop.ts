import type { Server } from "node:http";
import type { RequestHandler, Response } from "express";

const PATIENCE_MS = 10_000;

/** Lets a server end without cutting off anybody who waits for an answer. */
export type GracefulStop = {
  /** Stands before everything else. */
  readonly watch: RequestHandler;
  /** Takes no new connection, ends event streams, and resolves when all other answers are out, or after ten seconds. */
  readonly stop: (server: Server) => Promise<void>;
};

export function gracefulStop(): GracefulStop {
  const open = new Set<Response>();
  let stopping = false;
  return {
    watch(_req, res, next) {
      open.add(res);
      res.once("close", () => open.delete(res));
      if (stopping) res.set("Connection", "close");
      next();
    },
    stop(server) {
      stopping = true;
      return new Promise((resolve) => {
        const deadline = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
        // A connection that has just answered would wait for the browser's next request.
        const sweep = setInterval(() => server.closeIdleConnections(), 50);
        server.close(() => {
          clearTimeout(deadline);
          clearInterval(sweep);
          resolve();
        });
        for (const res of open) {
          if (isEventStream(res)) res.end();
          else if (!res.headersSent) res.set("Connection", "close");
        }
      });
    },
  };
}

// A browser opens it again by itself, and finds the next process.
function isEventStream(res: Response): boolean {
  return String(res.getHeader("Content-Type")).startsWith("text/event-stream");
}
