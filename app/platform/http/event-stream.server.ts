/** Sends one event; `data` as JSON. After the end of the stream it does nothing. */
export type SendEvent = (name: string, data: unknown) => void;

type EventStream = {
  /** Begins to send, and returns how to stop. */
  readonly open: (send: SendEvent) => () => void;
  /** Asked at every heartbeat: false, or a failure, ends the stream. */
  readonly mayGoOn: () => Promise<boolean>;
};

const HEARTBEAT_MS = 20_000;
/** Chunks that wait for a reader who does not read: beyond this the connection is given up. */
const MOST_WAITING = 100;

/**
 * Server-sent events (WHATWG HTML §9.2) until the reader leaves, may not go on, or the host stops. Heartbeats keep proxies
 * from closing a silent connection.
 */
export function eventStream(request: Request, { open, mayGoOn }: EventStream): Response {
  let leave = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      let live = true;
      const close = (): void => {
        if (!live) return;
        leave();
        controller.close();
      };
      const write = (text: string): void => {
        if (!live) return;
        if ((controller.desiredSize ?? 0) < -MOST_WAITING) close();
        else controller.enqueue(encoder.encode(text));
      };
      const stop = open((name, data) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
      const heart = setInterval(async () => {
        const goesOn = await mayGoOn().catch(() => false);
        if (goesOn) write(":\n\n");
        else close();
      }, HEARTBEAT_MS);
      heart.unref();
      leave = () => {
        live = false;
        clearInterval(heart);
        stop();
      };
      request.signal.addEventListener("abort", close);
      write("retry: 5000\n\n");
    },
    // The reader has gone, and the stream is closed already.
    cancel: () => leave(),
  });
  return new Response(body, {
    headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" },
  });
}
