import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

declare module "@remix-run/node" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: Remix asks for this declaration to be merged into its own.
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  // Vite would bring this program for servers to the browser before it learns that only loaders use it.
  optimizeDeps: { exclude: ["@node-rs/argon2"] },
  server: { watch: { ignored: ["**/.data/**", "**/.test-data/**", "**/build/**"] } },
  // A picture inlined as a data: URL would need a wider CSP than the pages have.
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
});
