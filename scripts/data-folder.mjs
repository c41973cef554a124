import path from "node:path";

/**
 * A place in the folder that holds what this installation must not lose: DATA_DIR, .data where it is not set.
 * @param {string} name
 */
export function inDataFolder(name) {
  return path.join(process.env.DATA_DIR || ".data", name);
}
