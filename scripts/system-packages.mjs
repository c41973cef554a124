// Programs of the system, and how to get those that are missing.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

// An ordinary user of Debian has no /usr/sbin in PATH; Homebrew may be installed and not on it.
const PLACES_BESIDE_PATH = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin", "/usr/local/opt/mariadb/bin"];

/**
 * @param {string} name
 * @returns {string | undefined} the program's file
 */
export function which(name) {
  const places = [...(process.env.PATH ?? "").split(path.delimiter).filter(Boolean), ...PLACES_BESIDE_PATH];
  return places.map((place) => path.join(place, name)).find(isExecutable);
}

/**
 * Installs packages with apt (as root or through sudo) or Homebrew; whether that helped is for the caller to see.
 * @param {{ apt: readonly string[], brew?: string }} names
 * @param {(line: string) => void} say
 */
export function installPackages({ apt, brew }, say) {
  if (which("apt-get")) aptInstall(apt, say);
  else if (brew && process.platform === "darwin" && which("brew")) {
    say(`Installing ${brew} with Homebrew …`);
    spawnSync("brew", ["install", brew], { stdio: ["inherit", 2, 2] });
  }
}

/**
 * @param {readonly string[]} packages
 * @param {(line: string) => void} say
 */
function aptInstall(packages, say) {
  const asRoot = process.getuid?.() === 0 ? [] : sudo();
  if (!asRoot) return;
  say(`Installing ${packages.join(" and ")} …`);
  const [program = "", ...args] = [...asRoot, "apt-get", "-q", "-y"];
  const apt = (/** @type {string[]} */ ...task) =>
    spawnSync(program, [...args, ...task], {
      stdio: ["inherit", "ignore", 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  apt("update");
  apt("install", "--no-install-recommends", ...packages);
}

/** sudo, where it asks nothing or there is somebody to answer. */
function sudo() {
  if (!which("sudo")) return undefined;
  if (spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0) return ["sudo", "-n"];
  return process.stdin.isTTY ? ["sudo"] : undefined;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
