// The running portal: the web process and the worker, started again when they die, stopped together.
import { spawn } from "node:child_process";
import { mkdirSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { stopProcess } from "./processes.mjs";

const RESTARTS = 5;
const WITHIN_MS = 60_000;
const STOPS_WITHIN_MS = 15_000;
const LARGE_LOG = 50 * 1024 * 1024;

/**
 * @typedef {object} Portal
 * @property {number} port that it listens on, which may be a later one than was asked for
 * @property {Promise<never>} failed rejects when a process keeps dying
 * @property {(name: "web" | "worker") => void} restart with new code
 * @property {() => Promise<void>} stop resolves when both have finished what they were doing
 */

/**
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string | undefined} options.logs the folder for web.log and worker.log; undefined: standard output
 * @param {(line: string) => void} options.say
 * @returns {Promise<Portal>} when it answers
 */
export async function startPortal({ env, logs, say }) {
  const web = keepRunning("web", { env, logs, say });
  const worker = keepRunning("worker", { env, logs, say });
  const failed = Promise.race([web.failed, worker.failed]);
  failed.catch(() => {});
  const stop = async () => {
    await Promise.all([web.stop(), worker.stop()]);
  };
  const restart = (/** @type {"web" | "worker"} */ name) => (name === "web" ? web : worker).restart();
  try {
    return { port: await Promise.race([web.listening, failed]), failed, restart, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {"web" | "worker"} name
 * @param {{ env: NodeJS.ProcessEnv, logs: string | undefined, say: (line: string) => void }} options
 */
function keepRunning(name, { env, logs, say }) {
  const log = logs && logFile(logs, name);
  /** @type {import("node:child_process").ChildProcess} */
  let child;
  /** @type {(port: number) => void} */
  let onListening = () => {};
  /** @type {(error: Error) => void} */
  let onFailed = () => {};
  /** @type {Promise<number>} */
  const listening = new Promise((resolve) => {
    onListening = resolve;
  });
  /** @type {Promise<never>} */
  const failed = new Promise((_, reject) => {
    onFailed = reject;
  });
  /** @type {number[]} */
  const deaths = [];
  let port = env.PORT;
  let stopping = false;
  start();
  return { listening, failed, restart, stop };

  function start() {
    const output = log ? openSync(log, "a", 0o600) : "inherit";
    child = spawn(process.execPath, ["--enable-source-maps", `build/node/${name}.js`], {
      // The channel also tells the process when this one is gone, however it went.
      stdio: ["ignore", output, output, "ipc"],
      env: { ...env, PORT: port },
    });
    child.on("message", (message) => {
      if (typeof message !== "object" || !("listening" in message)) return;
      port = String(message.listening);
      onListening(Number(message.listening));
    });
    child.once("exit", onExit);
  }

  /**
   * @param {number | null} code
   * @param {NodeJS.Signals | null} signal
   */
  async function onExit(code, signal) {
    if (stopping) return;
    const now = Date.now();
    deaths.push(now);
    if (deaths.filter((death) => now - death < WITHIN_MS).length > RESTARTS) {
      onFailed(
        new Error(`The ${name} process keeps ending.${log ? ` Its log (${log}) ends with:\n${lastLines(log)}` : ""}`),
      );
      return;
    }
    say(`The ${name} process ended unexpectedly (${signal ?? `code ${code}`}); it is started again.`);
    await sleep(500);
    if (!stopping) start();
  }

  function restart() {
    if (child.listenerCount("exit", onExit) === 0) return; // is under way
    child.off("exit", onExit);
    child.once("exit", () => {
      if (!stopping) start();
    });
    child.kill("SIGTERM");
  }

  async function stop() {
    stopping = true;
    if (child.pid && child.exitCode === null && child.signalCode === null)
      await stopProcess(child.pid, STOPS_WITHIN_MS);
  }
}

/**
 * @param {string} folder
 * @param {string} name
 */
function logFile(folder, name) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGE_LOG) renameSync(file, `${file}.1`);
  return file;
}

/** @param {string} file */
function lastLines(file) {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-20).join("\n");
}
