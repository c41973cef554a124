// What every script does first. Plain Node: it may be what installs everything else.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LOCKFILE = "package-lock.json";
const INSTALLED = "node_modules/.package-lock.json"; // npm writes it last: an interrupted install has none

/** @typedef {(line: string) => void} Say */

/**
 * Goes to the top of the project, reads .env (what is set already wins), checks Node and installs the locked dependencies
 * where they are missing or not those of the lockfile.
 * @param {Say} say
 */
export function prepare(say) {
  process.chdir(ROOT);
  endWithNpm();
  checkNode();
  if (existsSync(".env")) process.loadEnvFile(".env");
  if (!areDependenciesInstalled()) installDependencies(say);
}

/** A signal to npm does not get past the shell that npm puts between: without it, this process would stay behind. */
function endWithNpm() {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 300).unref();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
}

function areDependenciesInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const locked = packagesOf(LOCKFILE);
  const installed = packagesOf(INSTALLED);
  // What is for other systems only is locked but never installed, and an image leaves out what only building needs.
  const isBuilt = existsSync("build/node") && !existsSync("app");
  return Object.entries(locked).every(
    ([place, { version, optional, dev, devOptional }]) =>
      place === "" ||
      (installed[place] ? installed[place].version === version : optional || (isBuilt && (dev || devOptional))),
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean, dev?: boolean, devOptional?: boolean }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** @param {Say} say */
function installDependencies(say) {
  say("Installing the locked dependencies …");
  const args = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const [program, ...before] = npm ? [process.execPath, npm] : ["npm"];
  for (const attempt of [1, 2]) {
    // Output goes to stderr: stdout belongs to the command that is being prepared.
    const { status, signal } = spawnSync(program ?? "npm", [...before, ...args], { stdio: ["ignore", 2, 2] });
    if (status === 0) return;
    if (signal || status === 130) throw new Error("Interrupted.");
    if (attempt === 1) say("That failed; trying once more …");
  }
  throw new Error("The dependencies could not be installed: see npm's message above.");
}
