import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import { afterEach, expect, test } from "vitest";
import { env } from "#app/platform/env.server.ts";
import { gracefulStop } from "../../../server/graceful-stop.ts";
import { portalApp } from "../../../server/portal-app.ts";

let running: { server: Server; stop: (server: Server) => Promise<void> } | undefined;

afterEach(async () => {
  await running?.stop(running.server);
  running = undefined;
});

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; body: string };

/** The host in front of a Remix build with a handful of resource routes. */
async function aHost(settings: Partial<typeof env> = {}): Promise<number> {
  const { watch, stop } = gracefulStop();
  const pages = { build: someRoutes(), files: (_req: unknown, _res: unknown, next: () => void) => next() };
  const server = createServer(portalApp(pages, { ...env, NODE_ENV: "production", ...settings }, watch));
  running = { server, stop };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

type Options = { path?: string; method?: string; headers?: Record<string, string>; body?: string };

function send(port: number, { path = "/echo", method = "GET", headers = {}, body }: Options): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
    const call = request({ port, host: "127.0.0.1", path, method, headers: { ...length, ...headers } }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on("error", reject);
    });
    call.on("error", reject);
    call.end(body);
  });
}

test("a form of another site is refused, whichever header tells", async () => {
  const port = await aHost();
  const post = (headers: Record<string, string>) => send(port, { method: "POST", headers, body: "a=1" });

  expect((await post({ "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
  expect((await post({ Origin: "https://evil.example" })).status).toBe(403);
  expect((await post({ Origin: "null" })).status).toBe(403);
  expect((await post({ Origin: `https://127.0.0.1:${port}` })).status).toBe(403);
  expect((await send(port, { headers: { "Sec-Fetch-Site": "cross-site" } })).status).toBe(200);
});

test("our own forms pass, and so do programs that carry no cookie or their own proof", async () => {
  const port = await aHost();
  const post = (path: string, headers: Record<string, string>) =>
    send(port, { path, method: "POST", headers, body: "a=1" });
  const foreign = { Origin: "https://erp.example" };

  expect((await post("/echo", { Origin: `http://127.0.0.1:${port}`, "Sec-Fetch-Site": "same-origin" })).status).toBe(
    200,
  );
  expect((await post("/echo", {})).status).toBe(200);
  expect((await post("/api/v1/echo", { ...foreign, Authorization: "Bearer key" })).status).toBe(200);
  expect((await post("/webhooks/echo", foreign)).status).toBe(200);
  expect((await post("/api/v1/echo", foreign)).status).toBe(403);
});

test("behind a proxy the public address counts, not the one the proxy dials", async () => {
  const port = await aHost({ PUBLIC_URL: "https://portal.example" });
  const own = await send(port, { method: "POST", headers: { Origin: "https://portal.example" }, body: "" });

  expect(JSON.parse(own.body).url).toBe("https://portal.example/echo");
  expect((await send(port, { method: "POST", headers: { Origin: `http://127.0.0.1:${port}` }, body: "" })).status).toBe(
    403,
  );
});

test("a forwarded host is believed only from a trusted proxy", async () => {
  const headers = { "X-Forwarded-Host": "portal.example", "X-Forwarded-Proto": "https" };
  const trusting = await send(await aHost({ TRUST_PROXY: 1 }), { headers });
  await running?.stop(running.server);
  const port = await aHost();

  expect(JSON.parse(trusting.body).url).toBe("https://portal.example/echo");
  expect(JSON.parse((await send(port, { headers })).body).url).toBe(`http://127.0.0.1:${port}/echo`);
});

test("a body that is too large, or does not say how large it is, is refused unread", async () => {
  const port = await aHost();

  expect((await send(port, { method: "POST", headers: { "Content-Length": "3000000" } })).status).toBe(413);
  expect((await send(port, { method: "POST", headers: { "Transfer-Encoding": "chunked" } })).status).toBe(411);
});

test("what is malformed is the caller's fault, never ours", async () => {
  const port = await aHost();

  expect((await send(port, { headers: { Host: "a b" } })).status).toBe(400);
  expect((await send(port, { path: "/%E0%A4%A" })).status).toBeLessThan(500);
  expect((await send(port, { path: "//" })).status).toBeLessThan(500);
  expect((await send(port, { path: "/echo?%FF=%", headers: { Cookie: "sid=%FF;=;;" } })).status).toBe(200);
});

test("each answer has a policy with a nonce of its own, which the loaders know", async () => {
  const port = await aHost();
  const [first, second] = [await send(port, {}), await send(port, {})];
  const nonce = JSON.parse(first.body).cspNonce;

  expect(first.headers["content-security-policy"]).toContain(`'nonce-${nonce}'`);
  expect(second.headers["content-security-policy"]).not.toContain(nonce);
  expect(first.headers["referrer-policy"]).toBe("same-origin");
});

test("a request keeps the name a proxy gave it, and gets one otherwise", async () => {
  const port = await aHost();

  expect((await send(port, { headers: { "X-Request-Id": "from-the-proxy" } })).headers["x-request-id"]).toBe(
    "from-the-proxy",
  );
  expect(JSON.parse((await send(port, { headers: { "X-Request-Id": "a\tb" } })).body).requestId).toMatch(
    /^[0-9a-f-]{36}$/,
  );
});

test("an event arrives at once although answers are compressed", async () => {
  const port = await aHost();
  const call = request({ port, host: "127.0.0.1", path: "/events", headers: { "Accept-Encoding": "gzip" } }).end();
  const [response] = await once(call, "response");
  const [first] = await once(response, "data");

  expect(response.headers["content-encoding"]).toBeUndefined();
  expect(String(first)).toBe("data: 1\n\n");
  call.destroy();
});

test("stopping ends event streams and waits for who is being served", async () => {
  const port = await aHost();
  const events = request({ port, host: "127.0.0.1", path: "/events" }).end();
  const [stream] = await once(events, "response");
  const slow = send(port, { path: "/slow" });
  const ended = once(stream.resume(), "end");
  await new Promise((resolve) => setTimeout(resolve, 50));

  const stopped = running?.stop(running.server);

  await ended;
  expect((await slow).body).toBe("served");
  await stopped;
  await expect(send(port, {})).rejects.toThrow("ECONNREFUSED");
});

function someRoutes(): ServerBuild {
  const echo = ({ request, context }: { request: Request; context: object }): Response =>
    Response.json({ url: request.url, ...context });
  const slow = async (): Promise<Response> => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return new Response("served");
  };
  const events = ({ request }: { request: Request }): Response => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("data: 1\n\n"));
        request.signal.addEventListener("abort", () => controller.close());
      },
    });
    return new Response(body, { headers: { "Content-Type": "text/event-stream" } });
  };
  const modules = {
    echo: { loader: echo, action: echo },
    "api/v1/echo": { action: echo },
    "webhooks/echo": { action: echo },
    slow: { loader: slow },
    events: { loader: events },
  };
  const routes = Object.fromEntries(
    Object.entries(modules).map(([path, module]) => [path, { id: path, parentId: "root", path, module }]),
  );
  return {
    routes: { ...routes, root: { id: "root", path: "", module: { default: () => null } } },
    entry: { module: { default: () => new Response("no such page", { status: 404 }) } },
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
    assetsBuildDirectory: "",
    publicPath: "/",
    mode: "production",
    isSpaMode: false,
    future: { v3_singleFetch: true },
  } as unknown as ServerBuild;
}
