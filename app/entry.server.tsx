import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleDataRequestFunction,
  type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";

import { loadAllMessages } from "#app/messages/translator.server.ts";
import { NonceProvider } from "#app/platform/http/nonce.ts";
import { withoutZeroBytes } from "#app/platform/http/without-zero-bytes.server.ts";
import { log } from "#app/platform/log.server.ts";

/** How long deferred data may keep a page open, in milliseconds. */
export const streamTimeout = 10_000;

loadAllMessages();

/** Sends the page as soon as its frame is ready; to a robot, which does not run what comes later, only when all of it is. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce }: AppLoadContext,
): Promise<Response> {
  const whole = isbot(request.headers.get("User-Agent")) || remixContext.isSpaMode;
  return new Promise((resolve, reject) => {
    let answered = false;

    function answer(): void {
      answered = true;
      const body = withoutZeroBytes();
      headers.set("Content-Type", "text/html; charset=utf-8");
      keepPrivate(headers);
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      pipe(body);
    }

    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={cspNonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={cspNonce} />
      </NonceProvider>,
      {
        nonce: cspNonce,
        [whole ? "onAllReady" : "onShellReady"]: answer,
        onShellError: reject,
        onError(error: unknown) {
          status = 500;
          // Before the first byte, the failure comes back through onShellError and is logged by handleError.
          if (answered) log.error({ err: error }, "a part of the page failed after its beginning was sent");
        },
      },
    );

    // A second more than the data may take, so that React can still say that it gave up.
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** What the pages load while moving about in the browser. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  keepPrivate(response.headers);
  return response;
};

// Offices share machines: what one person saw is not shown again from a cache after they signed out.
function keepPrivate(headers: Headers): void {
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-store");
}

/** Logs what is a fault of ours: not a refusal, an address that leads nowhere, or someone who closed the page. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  log.error({ err: error, url: new URL(request.url).pathname, method: request.method }, "request failed");
};
