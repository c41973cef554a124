import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type S3StandIn = {
  /** For S3_ENDPOINT. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** As much of S3 as keeping files asks for: put, head, get and delete. Checks no signature. */
export async function startS3(): Promise<S3StandIn> {
  const objects = new Map<string, { content: Buffer; type: string }>();

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://s3");
    const name = decodeURIComponent(url.pathname.slice(1));
    const body = Buffer.concat(await request.toArray());
    const object = objects.get(name);

    if (request.method === "PUT") {
      objects.set(name, { content: body, type: request.headers["content-type"] ?? "" });
      response.setHeader("ETag", '"stored"').end();
    } else if (request.method === "DELETE") {
      objects.delete(name);
      response.writeHead(204).end();
    } else if (object) {
      response.writeHead(200, {
        "Content-Type": object.type,
        "Content-Length": object.content.length,
        ETag: '"stored"',
        "Last-Modified": new Date(0).toUTCString(),
      });
      response.end(request.method === "HEAD" ? undefined : object.content);
    } else {
      response.writeHead(404, { "Content-Type": "application/xml" });
      response.end(request.method === "HEAD" ? undefined : "<Error><Code>NoSuchKey</Code></Error>");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
