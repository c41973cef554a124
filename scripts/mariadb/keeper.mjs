// The keeper: one process that runs the embedded server for as long as somebody uses it.
//
// Everybody who needs the server holds a connection to the keeper's socket, and the system closes that connection however
// its holder ends, by kill -9 too. So the open connections are the users, nothing else has to be kept in step, and when the
// last has gone the keeper stops the server and ends.
//
//   node keeper.mjs HOME PROFILE SERVER INSTALLER
import { rmSync } from "node:fs";
import net from "node:net";
import { takeLock } from "../lock.mjs";
import { stopProcess } from "../processes.mjs";
import { choosePort, initialise, startServer, stopOrphan, untilReady } from "./server.mjs";

const GRACE_MS = 500; // between two users that come one after another
const RESTARTS = 5;

const [home = "", profileName = "", serverFile = "", installer = ""] = process.argv.slice(2);
const profile = /** @type {import("./server.mjs").Profile} */ (profileName);
const binary = { server: serverFile, installer, version: "" };

/** @type {Set<net.Socket>} */
const users = new Set();
/** @type {import("node:child_process").ChildProcess | undefined} */
let server;
let port = 0;
let ready = false;
let stopping = false;

process.chdir(home);
process.on("SIGINT", () => {});
// Should two keepers ever pass, the server's own lock on its files still lets only one in.
const unlock = await takeLock("keeper.lock", { mark: "keeper.mjs", giveUp: isServed });
if (!unlock) process.exit(0);
process.on("SIGTERM", stop);
await stopOrphan();
rmSync("keeper.sock", { force: true });
const door = net.createServer(welcome).listen("keeper.sock");
try {
  initialise(binary);
  port = await choosePort();
  await run();
} catch (error) {
  await giveUp(error);
}

/** Starts the server, and starts it again when it dies of itself: it recovers, and the port stays. */
async function run(restarts = 0) {
  server = startServer(binary, profile, port);
  await untilReady(server, port);
  ready = true;
  server.once("exit", async () => {
    if (stopping) return;
    if (restarts === RESTARTS) return giveUp(new Error("The database server keeps ending."));
    console.error("The database server ended of itself; it is started again.");
    ready = false;
    await run(restarts + 1).catch(giveUp);
  });
  for (const user of users) tell(user, { port });
  setTimeout(stopIfUnused, GRACE_MS);
}

/** @param {net.Socket} user */
function welcome(user) {
  if (stopping) {
    user.destroy();
    return;
  }
  users.add(user);
  user.on("error", () => {});
  if (ready) tell(user, { port });
  // A user who says goodbye waits until the server has stopped, if it was the last one.
  user.on("data", () => {
    users.delete(user);
    if (users.size === 0) stop();
    else user.end();
  });
  user.on("close", () => {
    users.delete(user);
    setTimeout(stopIfUnused, GRACE_MS);
  });
}

function stopIfUnused() {
  if (users.size === 0) stop();
}

async function stop() {
  if (stopping) return;
  stopping = true;
  door.close();
  await stopServer();
  leave(0);
}

/** @param {unknown} error */
async function giveUp(error) {
  stopping = true;
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  for (const user of users) tell(user, { error: message });
  door.close();
  await stopServer();
  leave(1);
}

async function stopServer() {
  if (server?.pid && server.exitCode === null && server.signalCode === null) await stopProcess(server.pid);
}

/** @param {number} code */
function leave(code) {
  unlock?.();
  process.exit(code);
}

/**
 * @param {net.Socket} user
 * @param {{ port: number } | { error: string }} message
 */
function tell(user, message) {
  user.write(`${JSON.stringify(message)}\n`);
}

/** @returns {Promise<boolean>} whether another keeper does the work */
function isServed() {
  return new Promise((resolve) => {
    const probe = net.connect("keeper.sock", () => resolve(true));
    probe.on("error", () => resolve(false)).on("connect", () => probe.destroy());
  });
}
