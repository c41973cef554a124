// Where the MariaDB server program comes from: PATH, else the system's packages.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";

const OLDEST = [10, 6];

// An ordinary user of Debian has no /usr/sbin in PATH; Homebrew may be installed and not on it.
const PLACES_BESIDE_PATH = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin", "/usr/local/opt/mariadb/bin"];

const WAYS_OUT = `No MariaDB server (>= ${OLDEST.join(".")}) was found and none could be installed. Any one of these helps:
  - install it:            apt-get install mariadb-server-core mariadb-client-core   (macOS: brew install mariadb)
  - use a server you have: DATABASE_URL=mysql://user:password@host:3306/database npm start
  - use containers:        docker compose up`;

/**
 * The server program and its companion that makes a data directory.
 * @typedef {{ server: string, installer: string, version: string }} MariadbBinary
 */

/**
 * Finds a MariaDB of a sufficient version, installing it from the system's packages if there is none.
 * @param {(line: string) => void} say tells the user what is being installed
 * @returns {MariadbBinary}
 * @throws {Error} with the ways out, where there is none and none can be installed
 */
export function findMariadb(say) {
  const found = searchMariadb();
  if (found) return found;
  installMariadb(say);
  const installed = searchMariadb();
  if (installed) return installed;
  throw new Error(WAYS_OUT);
}

/** @returns {MariadbBinary | undefined} */
function searchMariadb() {
  const installer = which("mariadb-install-db") ?? which("mysql_install_db");
  if (!installer) return undefined;
  for (const name of ["mariadbd", "mysqld"]) {
    const server = which(name);
    const version = server && versionOf(server);
    if (server && version) return { server, installer, version };
  }
  return undefined;
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
export function which(name) {
  const places = [...(process.env.PATH ?? "").split(path.delimiter).filter(Boolean), ...PLACES_BESIDE_PATH];
  return places.map((place) => path.join(place, name)).find(isExecutable);
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

/**
 * The version of a MariaDB server, or undefined for another product or one that is too old.
 * @param {string} server
 */
function versionOf(server) {
  const said = spawnSync(server, ["--no-defaults", "--version"], { encoding: "utf8" }).stdout ?? "";
  const [, major, minor] = /Ver (\d+)\.(\d+)\S*-MariaDB/.exec(said) ?? [];
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (!major || !minor) return undefined;
  if (Number(major) < oldestMajor || (Number(major) === oldestMajor && Number(minor) < oldestMinor)) return undefined;
  return `${major}.${minor}`;
}

/** @param {(line: string) => void} say */
function installMariadb(say) {
  if (which("apt-get")) aptInstall(["mariadb-server-core", "mariadb-client-core"], say);
  else if (process.platform === "darwin" && which("brew")) {
    say("Installing MariaDB with Homebrew …");
    spawnSync("brew", ["install", "mariadb"], { stdio: "inherit" });
  }
}

/**
 * Installs Debian packages as root or through sudo; whether they are there afterwards is for the caller to see.
 * @param {readonly string[]} packages
 * @param {(line: string) => void} say
 */
export function aptInstall(packages, say) {
  const asRoot = process.getuid?.() === 0 ? [] : sudo();
  if (!asRoot || !which("apt-get")) return;
  say(`Installing ${packages.join(" and ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const [program = "", ...args] = [...asRoot, "apt-get"];
  const install = [...args, "install", "-y", "-q", "--no-install-recommends", ...packages];
  if (spawnSync(program, install, { stdio: "ignore", env }).status === 0) return;
  spawnSync(program, [...args, "update", "-q"], { stdio: "ignore", env });
  spawnSync(program, install, { stdio: ["inherit", "ignore", "inherit"], env });
}

/** sudo, where it asks nothing or there is somebody to answer. */
function sudo() {
  if (!which("sudo")) return undefined;
  if (spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0) return ["sudo", "-n"];
  return process.stdin.isTTY ? ["sudo"] : undefined;
}
