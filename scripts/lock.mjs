// A lock file that outlives nobody: it names its holder, and whoever finds the holder dead may take it.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isRunning } from "./processes.mjs";

/**
 * Waits for the lock and takes it.
 * @param {string} file in a folder that exists
 * @param {object} options
 * @param {string} options.mark what the command line of every holder holds
 * @param {() => Promise<boolean>} [options.giveUp] asked between tries
 * @returns {Promise<(() => void) | undefined>} gives the lock back; undefined where it was given up
 */
export async function takeLock(file, { mark, giveUp = async () => false }) {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, `${process.pid}\n`);
  try {
    while (!link(mine, file)) {
      const holder = read(file);
      if (holder && !isRunning(Number(holder), mark)) removeStale(file, holder);
      else if (await giveUp()) return undefined;
      else await sleep(50);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(file, { force: true });
}

/**
 * Should another have been quicker, and the file be its fresh one by now, it is put back.
 * @param {string} file
 * @param {string} holder
 */
function removeStale(file, holder) {
  const stale = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, stale);
  } catch {
    return;
  }
  if (read(stale) !== holder) link(stale, file);
  rmSync(stale);
}

/**
 * Atomic, and with its content, unlike the making of a file.
 * @param {string} from
 * @param {string} to
 */
function link(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
