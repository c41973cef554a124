// The three parts of a build. A part is built again when the content of what goes into it has changed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { takeLock } from "../lock.mjs";
import { generate } from "./generate.mjs";

/** @typedef {{ says: string, inputs: string[], output: string, run: () => Promise<void> | void }} Part */

/** @satisfies {Record<string, Part>} */
const PARTS = {
  /** The typed database client. */
  client: {
    says: "Generating the database client …",
    inputs: ["prisma/schema", "package-lock.json", "scripts/build"],
    output: "prisma/client",
    run: generate,
  },
  /** The web host, the worker and the commands, each a small file beside shared chunks. */
  node: {
    says: "Bundling the server …",
    inputs: ["app", "prisma", "server", "scripts/commands", "scripts/build", "package-lock.json"],
    output: "build/node",
    run: async () => {
      const { build } = await import("esbuild");
      await build(nodeBundle());
    },
  },
  /** What Remix serves: client/ for the browser, server/ for the web host. */
  pages: {
    says: "Building the pages …",
    inputs: ["app", "prisma", "public", "vite.config.ts", "remix.config.js", "tsconfig.json", "package-lock.json"],
    output: "build/remix",
    run: () => runQuietly(["node_modules/@remix-run/dev/dist/cli.js", "vite:build"]),
  },
};

/** @typedef {keyof typeof PARTS} PartName */

/**
 * One process builds at a time; another that needs the same waits and finds it done.
 * @param {readonly PartName[]} names in the order they need each other
 * @param {(line: string) => void} say
 */
export async function build(names, say) {
  mkdirSync("build", { recursive: true });
  const unlock = await takeLock("build/.lock", { mark: "scripts/" });
  try {
    for (const name of names) await buildPart(name, say);
  } finally {
    unlock?.();
  }
}

/**
 * What esbuild is told, for building once and for watching.
 * @returns {import("esbuild").BuildOptions & { outdir: string }}
 */
export function nodeBundle() {
  const commands = readdirSync("scripts/commands").filter((file) => file.endsWith(".ts"));
  return {
    entryPoints: {
      web: "server/web.ts",
      worker: "server/worker.ts",
      ...Object.fromEntries(commands.map((file) => [`commands/${path.parse(file).name}`, `scripts/commands/${file}`])),
    },
    outdir: "build/node",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    sourcemap: true,
    logLevel: "silent",
  };
}

/**
 * @param {PartName} name
 * @param {(line: string) => void} say
 */
async function buildPart(name, say) {
  const { says, inputs, output, run } = PARTS[name];
  const [sources = ""] = inputs;
  if (!existsSync(sources) && existsSync("build/node")) return; // an image: what was built is all there is
  const stamp = `build/.${name}`;
  const hash = hashOf(inputs);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  say(says);
  rmSync(stamp, { force: true });
  await run();
  writeFileSync(stamp, hash);
}

/** @param {readonly string[]} inputs */
function hashOf(inputs) {
  const hash = createHash("sha256").update(`${process.versions.modules} ${process.platform}`);
  for (const file of inputs.flatMap(filesIn)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  if (!existsSync(place) || place === "prisma/client") return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}

/**
 * Shows what a program said only if it fails.
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function runQuietly(args) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, NODE_ENV: "production" };
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env });
  let said = "";
  process.once("exit", () => child.kill());
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${args.join(" ")} failed:\n${said}`))));
  });
}
