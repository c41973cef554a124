import type { Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import type { Pages } from "./portal-app.ts";

/** Pages straight from their sources: Vite compiles on demand and tells the browser what has changed. */
export async function viteFor(server: Server): Promise<Pages> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true, hmr: { server } }, appType: "custom" });
  return {
    files: vite.middlewares,
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
  };
}
