// The embedded MariaDB: started by whoever needs it first, shared by all who need it, stopped when the last has gone.
//
// Its home (.data/mariadb, or .test-data/mariadb for tests) holds:
//   data/          the server's files           password   of its one account "portal", readable by the owner only
//   server.log     what it and the keeper said  port       on 127.0.0.1, kept where it stays free
//   keeper.*, server.pid, server.sock, tmp/     of the running processes
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { findMariadb } from "./mariadb/binary.mjs";

const READY_WITHIN_MS = 180_000;

/**
 * A running server, held until `close`.
 * @typedef {object} Mariadb
 * @property {(database: string) => string} url of one of its databases, with the account in it
 * @property {() => Promise<void>} close resolves when the server has stopped, if nobody else uses it
 * @property {Promise<void>} lost resolves when the keeper ended before `close`
 */

/**
 * Joins the server of a home, starting it (and making its files, and installing the program) if need be.
 * @param {object} options
 * @param {string} options.home
 * @param {import("./mariadb/server.mjs").Profile} options.profile
 * @param {(line: string) => void} options.say tells the user what takes time
 * @returns {Promise<Mariadb>}
 */
export async function openMariadb({ home, profile, say }) {
  prepareHome(home);
  const deadline = Date.now() + READY_WITHIN_MS;
  let started = false;
  while (Date.now() < deadline) {
    const joined = await join(home);
    if (joined) return joined;
    if (!started) startKeeper(home, profile, say);
    started = true;
    await sleep(40);
  }
  throw new Error(`The database server is not ready; see ${path.join(home, "server.log")}.`);
}

/** @param {string} home */
function prepareHome(home) {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  try {
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch {
    throw new Error(`${home} belongs to another user: run as that user, or remove it and lose its data.`);
  }
  const password = path.join(home, "password");
  if (!existsSync(password)) writeFileSync(password, randomBytes(24).toString("hex"), { mode: 0o600 });
}

/**
 * @param {string} home
 * @param {string} profile
 * @param {(line: string) => void} say
 */
function startKeeper(home, profile, say) {
  const binary = findMariadb(say);
  const log = openSync(path.join(home, "server.log"), "a", 0o600);
  const keeper = fileURLToPath(new URL("mariadb/keeper.mjs", import.meta.url));
  // Detached: Ctrl-C in the terminal reaches the portal first, which then lets the server go.
  const args = [keeper, path.resolve(home), profile, binary.server, binary.installer];
  spawn(process.execPath, args, { detached: true, stdio: ["ignore", log, log] }).unref();
}

/**
 * Undefined while there is no keeper, or it is on its way out.
 * @param {string} home
 * @returns {Promise<Mariadb | undefined>}
 */
function join(home) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(shortest(path.join(home, "keeper.sock")));
    const closed = /** @type {Promise<void>} */ (new Promise((done) => socket.once("close", () => done())));
    let closing = false;
    let heard = "";
    socket.on("error", () => {});
    socket.on("close", () => resolve(undefined));
    socket.on("data", (chunk) => {
      heard += chunk;
      if (!heard.endsWith("\n")) return;
      const { port, error } = JSON.parse(heard.split("\n").at(-2) ?? "{}");
      if (error) reject(new Error(`${error} Its log is ${path.join(home, "server.log")}.`));
      const password = readFileSync(path.join(home, "password"), "utf8").trim();
      socket.unref();
      resolve({
        url: (database) => `mysql://portal:${password}@127.0.0.1:${port}/${database}`,
        lost: closed.then(() => (closing ? new Promise(() => {}) : undefined)),
        close: async () => {
          closing = true;
          socket.ref();
          if (!socket.destroyed) socket.write("goodbye\n");
          await closed;
        },
      });
    });
  });
}

/**
 * A socket's path may have no more than about 100 letters.
 * @param {string} file
 */
function shortest(file) {
  const relative = path.relative(process.cwd(), file);
  const absolute = path.resolve(file);
  return relative.length < absolute.length ? relative : absolute;
}
