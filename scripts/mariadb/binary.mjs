// Where the MariaDB server program comes from: PATH, else the system's packages.
import { spawnSync } from "node:child_process";
import { installPackages, which } from "../system-packages.mjs";

const OLDEST = [10, 6];

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
  installPackages({ apt: ["mariadb-server-core", "mariadb-client-core"], brew: "mariadb" }, say);
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
