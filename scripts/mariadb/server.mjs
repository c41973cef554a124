// One MariaDB server process on one data directory. The current directory is the server's home (see ../mariadb.mjs):
// a socket's path may have no more than about 100 letters, and a short relative name never has.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isRunning, stopProcess } from "../processes.mjs";

const STARTS_WITHIN_MS = 120_000; // recovery after a crash may read a long log

/** What a server keeps its promises by; a test's server may forget everything when the machine stops. */
const PROFILES = {
  portal: ["--innodb-buffer-pool-size=256M", "--innodb-flush-log-at-trx-commit=1"],
  test: [
    "--innodb-buffer-pool-size=256M",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-doublewrite=OFF",
    "--loose-innodb-flush-method=nosync",
  ],
};

/** @typedef {keyof typeof PROFILES} Profile */

/**
 * Makes the data directory if there is none. A making that was interrupted leaves none.
 * @param {import("./binary.mjs").MariadbBinary} binary
 */
export function initialise(binary) {
  mkdirSync("tmp", { recursive: true });
  if (existsSync("data")) return;
  rmSync("data.new", { recursive: true, force: true });
  const args = ["--no-defaults", `--datadir=${path.resolve("data.new")}`, "--skip-test-db", ...asRoot()];
  const made = spawnSync(binary.installer, [...args, "--auth-root-authentication-method=normal"], {
    encoding: "utf8",
    env: serverEnv(),
  });
  if (made.status !== 0) throw new Error(`The database's files could not be made:\n${made.stdout}${made.stderr}`);
  renameSync("data.new", "data");
}

/**
 * @param {import("./binary.mjs").MariadbBinary} binary
 * @param {Profile} profile
 * @param {number} port
 * @returns {import("node:child_process").ChildProcess}
 */
export function startServer(binary, profile, port) {
  writeFileSync("init.sql", accounts(readFileSync("password", "utf8").trim()), { mode: 0o600 });
  const args = [
    "--no-defaults",
    ...asRoot(),
    `--datadir=${path.resolve("data")}`,
    `--tmpdir=${path.resolve("tmp")}`,
    `--init-file=${path.resolve("init.sql")}`,
    `--pid-file=${path.resolve("server.pid")}`,
    "--socket=server.sock",
    "--bind-address=127.0.0.1",
    `--port=${port}`,
    "--skip-name-resolve",
    "--skip-log-bin",
    "--default-time-zone=+00:00",
    "--character-set-server=utf8mb4",
    "--collation-server=utf8mb4_unicode_ci",
    "--max-allowed-packet=64M",
    "--max-connections=300",
    "--performance-schema=OFF",
    "--loose-innodb-snapshot-isolation=ON",
    ...PROFILES[profile],
  ];
  return spawn(binary.server, args, { stdio: ["ignore", "inherit", "inherit"], env: serverEnv() });
}

/**
 * Resolves when the server answers.
 * @param {import("node:child_process").ChildProcess} server
 * @param {number} port
 */
export async function untilReady(server, port) {
  const deadline = Date.now() + STARTS_WITHIN_MS;
  while (!(await answers(port))) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error("The database server did not start.");
    if (Date.now() > deadline) throw new Error(`The database server did not answer in ${STARTS_WITHIN_MS / 1000} s.`);
    await sleep(30);
  }
}

/** Stops a server whose keeper was killed, so that its data directory is free again. */
export async function stopOrphan() {
  const pid = existsSync("server.pid") ? Number(readFileSync("server.pid", "utf8")) : 0;
  if (pid && isRunning(pid, path.resolve("data"))) await stopProcess(pid);
}

/** The port used last, if it is still free, else any free one: bookmarks of database tools stay true. */
export async function choosePort() {
  const last = existsSync("port") ? Number(readFileSync("port", "utf8")) : 0;
  const port = (last && (await tryPort(last))) || (await tryPort(0));
  if (!port) throw new Error("No free port on 127.0.0.1.");
  writeFileSync("port", String(port));
  return port;
}

/**
 * @param {number} port
 * @returns {Promise<number | undefined>}
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen(port, "127.0.0.1", () => {
      const { port: got } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(got));
    });
  });
}

/**
 * Whether a server sends its greeting: it does so only after init.sql has run.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    const done = (/** @type {boolean} */ yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(2000, () => done(false));
    socket.once("data", () => done(true));
    socket.once("error", () => done(false));
    socket.once("close", () => done(false));
  });
}

/**
 * Run by the server before it lets anybody in: one account, one database, nobody without a password.
 * @param {string} password
 */
function accounts(password) {
  return [
    `CREATE USER IF NOT EXISTS 'portal'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    `ALTER USER 'portal'@'127.0.0.1' IDENTIFIED BY '${password}';`,
    "GRANT ALL PRIVILEGES ON *.* TO 'portal'@'127.0.0.1' WITH GRANT OPTION;",
    "DELETE FROM mysql.global_priv WHERE User NOT IN ('portal', 'mariadb.sys');",
    "FLUSH PRIVILEGES;",
    "CREATE DATABASE IF NOT EXISTS `portal`;",
    "",
  ].join("\n");
}

/** The server refuses to run as root unless it is told to. */
function asRoot() {
  return process.getuid?.() === 0 ? ["--user=root"] : [];
}

function serverEnv() {
  return { ...process.env, TMPDIR: path.resolve("tmp") };
}
