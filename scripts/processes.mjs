// What the scripts need to know about processes, on Linux and macOS.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Whether a process is alive and is the one that was meant: numbers of dead processes are given out again.
 * @param {number} pid
 * @param {string} mark a text that its command line holds
 * @returns {boolean}
 */
export function isRunning(pid, mark) {
  return isAlive(pid) && commandLine(pid).includes(mark);
}

/**
 * Asks a process to stop, waits, and ends it by force if it does not.
 * @param {number} pid
 * @param {number} [patienceMs]
 */
export async function stopProcess(pid, patienceMs = 30_000) {
  const deadline = Date.now() + patienceMs;
  signal(pid, "SIGTERM");
  while (isAlive(pid) && Date.now() < deadline) await sleep(50);
  if (isAlive(pid)) signal(pid, "SIGKILL");
  while (isAlive(pid)) await sleep(50);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
  return !isZombie(pid);
}

/**
 * In a container without an init process a dead orphan keeps its number.
 * @param {number} pid
 */
function isZombie(pid) {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** @param {number} pid */
function commandLine(pid) {
  try {
    if (existsSync("/proc/self/cmdline")) return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
  return spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It has just gone, which is what was wanted.
  }
}
